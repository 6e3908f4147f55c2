import { mean } from '../math/mean.ts';
import { quantiles } from '../math/quantile.ts';
import { lowered, raised } from '../math/tolerance.ts';
import { matchesPattern } from '../scheme/matches-pattern.ts';
import type { SegmentMap } from '../scheme/scheme.ts';
import type { RfmColumns, RfmScores } from './rfm-scores.ts';

/** Names of the segments in the order of the map, and each customer's place among them; -1 = not scored or in none. */
export interface Segmented {
  readonly names: readonly string[];
  readonly segment: Int16Array;
}

/** The segment of every customer (domain C4, C5). */
export function segmentsOf(map: SegmentMap, scores: RfmScores, columns: RfmColumns): Segmented {
  const names = segmentNames(map);
  if (map.kind === 'eight') return { names, segment: eightSegments(map, scores, columns) };
  const cells = cellTable(map, names);
  const { r, f, m } = scores;
  const segment = new Int16Array(r.length);
  // A plain loop: `from` takes ten times as long.
  for (let i = 0; i < r.length; i++)
    segment[i] = cells[cellOf(r[i] as number, f[i] as number, m[i] as number)] ?? -1;
  return { names, segment };
}

/** Segment names in the order of the map, each once. */
function segmentNames(map: SegmentMap): readonly string[] {
  if (map.kind === 'eight') return map.segments;
  const names = [...new Set(map.rows.map((row) => row.segment))];
  return map.kind === 'intervals' ? [...names, map.otherwise] : names;
}

type TableMap = Exclude<SegmentMap, { kind: 'eight' }>;
type Cell = readonly [r: number, f: number, m: number];

function claim(map: TableMap, row: number, [r, f, m]: Cell): boolean {
  if (map.kind === 'rf') return matchesPattern(map.rows[row]?.pattern ?? '', `${r}${f}`);
  if (map.kind === 'rfm') return map.rows[row]?.codes.includes(`${r}${f}${m}`) ?? false;
  if (map.kind === 'r-fm') return map.rows[row]?.codes.includes(`${r}${Math.ceil((f + m) / 2)}`) ?? false;
  const interval = map.rows[row];
  const inside = (score: number, [low, high]: readonly [number, number]): boolean =>
    score >= low && score <= high;
  return interval !== undefined && inside(r, interval.r) && inside(f, interval.f) && inside(m, interval.m);
}

const cellOf = (r: number, f: number, m: number): number => r * 100 + f * 10 + m;

/** Segment by cell of scores 1–9, worked out once for all customers. */
function cellTable(map: TableMap, names: readonly string[]): Int16Array {
  const table = new Int16Array(1000).fill(-1);
  const scores = Array.from({ length: 9 }, (_, i) => i + 1);
  for (const r of scores) {
    for (const f of scores) {
      for (const m of scores) {
        const row = map.rows.findIndex((_, i) => claim(map, i, [r, f, m]));
        const name = row < 0 ? (map.kind === 'intervals' ? map.otherwise : null) : map.rows[row]?.segment;
        table[cellOf(r, f, m)] = name == null ? -1 : names.indexOf(name);
      }
    }
  }
  return table;
}

type EightMap = Extract<SegmentMap, { kind: 'eight' }>;

/** Place in the order HHH, HLH, LHH, LLH, HHL, HLL, LHL, LLL by the bits M, R, F (1 = low). */
const EIGHT = (r: boolean, f: boolean, m: boolean): number => (m ? 0 : 4) + (r ? 0 : 2) + (f ? 0 : 1);

function eightSegments(map: EightMap, scores: RfmScores, columns: RfmColumns): Int16Array {
  const byScore = map.threshold === 'score-mean';
  const values: RfmColumns = byScore ? scoreColumns(scores) : known(columns, scores);
  const limit = limitsOf(map, values);
  // A mean is a sum in some order: a value must not be above or below it by a rounding.
  const high = (value: number, at: number): boolean =>
    map.strict ? value > raised(at) : value >= lowered(at);
  const segment = new Int16Array(scores.r.length).fill(-1);
  for (let i = 0; i < segment.length; i++) {
    if (scores.r[i] === 0) continue;
    const days = values.recency[i] as number;
    const recent = byScore ? high(days, limit.recency) : high(-days, -limit.recency);
    segment[i] = EIGHT(
      recent,
      high(values.frequency[i] as number, limit.frequency),
      high(values.monetary[i] as number, limit.monetary),
    );
  }
  return segment;
}

function scoreColumns({ r, f, m }: RfmScores): RfmColumns {
  const column = (scores: Uint8Array): Float64Array =>
    Float64Array.from(scores, (score) => (score === 0 ? NaN : score));
  return { recency: column(r), frequency: column(f), monetary: column(m) };
}

function known(columns: RfmColumns, scores: RfmScores): RfmColumns {
  const keep = (column: Float64Array): Float64Array =>
    column.map((value, i) => (scores.r[i] === 0 ? NaN : value));
  return {
    recency: keep(columns.recency),
    frequency: keep(columns.frequency),
    monetary: keep(columns.monetary),
  };
}

interface Limits {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

function limitsOf(map: EightMap, values: RfmColumns): Limits {
  if (typeof map.threshold === 'object') return map.threshold;
  const middle = map.threshold === 'median' ? median : mean;
  return {
    recency: middle(values.recency),
    frequency: middle(values.frequency),
    monetary: middle(values.monetary),
  };
}

const median = (values: Float64Array): number => quantiles(values, [0.5])[0] ?? NaN;
