import {
  BUCKETS,
  bucketAt,
  bucketOf,
  FINITE_BUCKETS,
  placeOf,
  SHIFT,
  valueOf,
  wordsOf,
} from './order-key.ts';

/** Comparisons are exact to one part in a billion of the cut (domain C): a sum of cents must not miss its own cut. */
export const TOLERANCE = 1e-9;

/** Rising cut points, and which side of a cut a value on it falls: `right` stays below, `left` goes above. */
export interface Cuts {
  readonly at: readonly number[];
  readonly closed: 'right' | 'left';
  /** Known of the column: every bucket holds one value only (see `Histogram.exact`), so that no row needs a closer look. */
  readonly exact?: boolean;
}

/** Filling the table costs as much as comparing this many rows. */
const WORTH_A_TABLE = 8192;

/** A bit that no score has. */
const LOOK_CLOSER = 128;

/**
 * Scores 1 … cuts + 1, 0 for what is not finite; `reversed` gives the best score to the lowest values (recency). One table
 * look-up a row; only rows in the bucket of a cut are compared with the cuts.
 */
export function scoreByCuts(values: Float64Array, cuts: Cuts, reversed: boolean): Uint8Array {
  const limits = limitsOf(cuts);
  if (values.length < WORTH_A_TABLE)
    return Uint8Array.from(values, (value) => scoreOf(value, limits, reversed));
  const table = cuts.exact ? exactTable(limits, reversed) : scoreTable(limits, reversed);
  const words = wordsOf(values);
  const scores = new Uint8Array(values.length);
  const fours = scores.length - (scores.length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = table[(words[2 * i + 1] as number) >>> SHIFT] as number;
    const b = table[(words[2 * i + 3] as number) >>> SHIFT] as number;
    const c = table[(words[2 * i + 5] as number) >>> SHIFT] as number;
    const d = table[(words[2 * i + 7] as number) >>> SHIFT] as number;
    scores[i] = a;
    scores[i + 1] = b;
    scores[i + 2] = c;
    scores[i + 3] = d;
    if (((a | b | c | d) & LOOK_CLOSER) === 0) continue;
    for (let row = i; row < i + 4; row++)
      if (scores[row] === LOOK_CLOSER) scores[row] = scoreOf(values[row] as number, limits, reversed);
  }
  for (let row = fours; row < scores.length; row++)
    scores[row] = scoreOf(values[row] as number, limits, reversed);
  return scores;
}

/** A value goes above a limit when it is greater: the tolerance and the closed side are in the limit already. */
function limitsOf(cuts: Cuts): Float64Array {
  const side = cuts.closed === 'right' ? 1 : -1;
  return Float64Array.from(cuts.at, (cut) => {
    const limit = clamp(cut + side * Math.abs(cut) * TOLERANCE);
    return cuts.closed === 'left' ? previous(limit) : limit;
  });
}

/** The tolerance must not carry the largest doubles over the edge. */
function clamp(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The next double below: `x > previous(t)` is `x ≥ t`. */
function previous(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  double[0] = value;
  bits[0] = (bits[0] as bigint) + (value > 0 ? -1n : 1n);
  return double[0] as number;
}

function scoreOf(value: number, limits: Float64Array, reversed: boolean): number {
  if (!Number.isFinite(value)) return 0;
  let above = 0;
  for (let k = 0; k < limits.length; k++) above += Number(value > (limits[k] as number));
  return reversed ? limits.length + 1 - above : above + 1;
}

function scoreTable(limits: Float64Array, reversed: boolean): Uint8Array {
  const table = new Uint8Array(BUCKETS);
  let above = 0;
  for (let place = 0; place < FINITE_BUCKETS; place++) {
    while (above < limits.length && place >= placeOf(limits[above] as number)) above++;
    table[bucketAt(place)] = reversed ? limits.length + 1 - above : above + 1;
  }
  for (const limit of limits) {
    if (!Number.isFinite(limit)) continue;
    table[bucketOf(limit)] = LOOK_CLOSER;
    // −0 and 0 are equal but lie in neighbouring buckets.
    if (limit === 0) table[bucketOf(-0)] = table[bucketOf(0)] = LOOK_CLOSER;
  }
  return table;
}

/** Where a bucket is a value, its score is that value's. */
function exactTable(limits: Float64Array, reversed: boolean): Uint8Array {
  const table = scoreTable(limits, reversed);
  for (const limit of limits) table[bucketOf(limit)] = scoreOf(valueOf(bucketOf(limit)), limits, reversed);
  for (const zero of [0, -0]) table[bucketOf(zero)] = scoreOf(zero, limits, reversed);
  return table;
}
