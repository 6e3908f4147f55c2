import type { Cuts } from '../math/score-by-cuts.ts';
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
  const known = withKnownRows(columns);
  const bin = (values: Float64Array, at: readonly number[] | undefined, reversed: boolean): Binned =>
    binScores(values, { ...options, cuts: fixed(options.cuts, at), reversed });
  const r = bin(known.recency, options.cuts?.recency, true);
  if (options.nested) return nestedScores(known, r, options);
  const f = bin(known.frequency, options.cuts?.frequency, false);
  const m = bin(known.monetary, options.cuts?.monetary, false);
  return { r: r.scores, f: f.scores, m: m.scores, cuts: cutsOf(r, f, m) };
}

function fixed(cuts: RfmCuts | null, at: readonly number[] | undefined): Cuts | null {
  return cuts && at ? { at, closed: cuts.closed } : null;
}

function cutsOf(r: Binned, f: Binned, m: Binned): RfmCuts | null {
  if (!r.cuts || !f.cuts || !m.cuts) return null;
  return { recency: r.cuts.at, frequency: f.cuts.at, monetary: m.cuts.at, closed: r.cuts.closed };
}

/** A customer with one unknown value takes no part in any cut. */
function withKnownRows({ recency, frequency, monetary }: RfmColumns): RfmColumns {
  let unknown = 0;
  for (let i = 0; i < recency.length; i++) {
    unknown += Number(
      !Number.isFinite((recency[i] as number) + (frequency[i] as number) + (monetary[i] as number)),
    );
  }
  if (unknown === 0) return { recency, frequency, monetary };
  const keep = (column: Float64Array): Float64Array =>
    column.map((value, i) =>
      Number.isFinite(recency[i] as number) && Number.isFinite(frequency[i]) && Number.isFinite(monetary[i])
        ? value
        : NaN,
    );
  return { recency: keep(recency), frequency: keep(frequency), monetary: keep(monetary) };
}

function nestedScores(columns: RfmColumns, r: Binned, options: RfmOptions): RfmScores {
  const inside = { ...options, cuts: null, reversed: false };
  const groups = (parent: ArrayLike<number>): number[] => Array.from(parent);
  const f = scoresInGroups(columns.frequency, groups(r.scores), inside);
  const m = scoresInGroups(
    columns.monetary,
    groups(r.scores).map((score, i) => score * 10 + (f[i] as number)),
    inside,
  );
  return { r: r.scores, f, m, cuts: null };
}

/** Bins of a column made anew inside each group. */
function scoresInGroups(
  values: Float64Array,
  group: readonly number[],
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
