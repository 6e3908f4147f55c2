import type { Cuts } from '../math/cuts.ts';
import type { Binning, RfmCuts } from '../scheme/scheme.ts';
import { type Binned, binScores } from './bin-scores.ts';

/** One row a customer; NaN = unknown. Recency in days before the as-of date. */
export interface RfmColumns {
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

/** Scores 1 … bins, all three 0 where one of the values is missing; cut points where the way of binning has them. */
export interface RfmScores {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly cuts: RfmCuts | null;
}

export interface RfmOptions {
  readonly bins: number;
  readonly binning: Binning;
  readonly nested: boolean;
  readonly cuts: RfmCuts | null;
}

/** The three scores of every customer (domain C2, C3): recency counts backwards; nested bins F inside R and M inside R × F. */
export function rfmScores(columns: RfmColumns, options: RfmOptions): RfmScores {
  const { found, complete } = binColumns(columns, options);
  const known = complete ? null : knownRows(found);
  if (known === null) return options.nested ? nestedScores(columns, found, options) : found;
  const left = onlyRows(columns, known);
  const again = binColumns(left, options).found;
  return options.nested ? nestedScores(left, again, options) : again;
}

interface BinnedColumns {
  readonly found: RfmScores;
  /** Known of the columns: every customer has all three scores. */
  readonly complete: boolean;
}

function binColumns(columns: RfmColumns, options: RfmOptions): BinnedColumns {
  const bin = (values: Float64Array, at: readonly number[] | undefined, reversed: boolean): Binned =>
    binScores(values, { ...options, cuts: fixed(options.cuts, at), reversed });
  const r = bin(columns.recency, options.cuts?.recency, true);
  const f = bin(columns.frequency, options.cuts?.frequency, false);
  const m = bin(columns.monetary, options.cuts?.monetary, false);
  const complete = [r, f, m].every((column) => column.complete === true);
  return { found: { r: r.scores, f: f.scores, m: m.scores, cuts: cutsOf(r, f, m) }, complete };
}

function fixed(cuts: RfmCuts | null, at: readonly number[] | undefined): Cuts | null {
  return cuts && at ? { at, closed: cuts.closed } : null;
}

function cutsOf(r: Binned, f: Binned, m: Binned): RfmCuts | null {
  if (!r.cuts || !f.cuts || !m.cuts) return null;
  return { recency: r.cuts.at, frequency: f.cuts.at, monetary: m.cuts.at, closed: r.cuts.closed };
}

/** Which customers have all three scores; null when nobody lacks only some. One unknown value keeps a customer out of every cut. */
function knownRows({ r, f, m }: RfmScores): Uint8Array | null {
  if (!r.includes(0) && !f.includes(0) && !m.includes(0)) return null;
  const known = r.map((score, row) => Number(score > 0 && f[row] !== 0 && m[row] !== 0));
  const partly = known.some((all, row) => all === 0 && (r[row] !== 0 || f[row] !== 0 || m[row] !== 0));
  return partly ? known : null;
}

function onlyRows({ recency, frequency, monetary }: RfmColumns, rows: Uint8Array): RfmColumns {
  const keep = (column: Float64Array): Float64Array =>
    column.map((value, row) => (rows[row] === 1 ? value : NaN));
  return { recency: keep(recency), frequency: keep(frequency), monetary: keep(monetary) };
}

function nestedScores(columns: RfmColumns, { r }: RfmScores, options: RfmOptions): RfmScores {
  const inside = { ...options, cuts: null, reversed: false };
  const f = scoresInGroups(columns.frequency, r, inside);
  const inner = Uint16Array.from(r, (score, row) => score * 10 + (f[row] as number));
  return { r, f, m: scoresInGroups(columns.monetary, inner, inside), cuts: null };
}

/** Bins of a column made anew inside each group. */
function scoresInGroups(
  values: Float64Array,
  group: Uint8Array | Uint16Array,
  options: Parameters<typeof binScores>[1],
): Uint8Array {
  const rows = new Map<number, number[]>();
  group.forEach((key, row) => (rows.get(key) ?? rows.set(key, []).get(key))?.push(row));
  const scores = new Uint8Array(values.length);
  for (const [key, members] of rows) {
    if (key === 0) continue;
    const binned = binScores(
      Float64Array.from(members, (row) => values[row] as number),
      options,
    );
    members.forEach((row, i) => (scores[row] = binned.scores[i] as number));
  }
  return scores;
}
