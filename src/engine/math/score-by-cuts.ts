import { BUCKETS, bucketOf, bucketOfHigh, HIGHEST, LOWEST, wordsOf } from './order-key.ts';

/** Comparisons are exact to one part in a billion of the cut (domain C): a sum of cents must not miss its own cut. */
export const TOLERANCE = 1e-9;

/** Rising cut points, and which side of a cut a value on it falls: `right` stays below, `left` goes above. */
export interface Cuts {
  readonly at: readonly number[];
  readonly closed: 'right' | 'left';
}

const LOOK_CLOSER = 255;

/**
 * Scores 1 … cuts + 1, 0 for what is not finite; `reversed` gives the best score to the lowest values (recency). One table
 * look-up a row; only rows in the bucket of a cut are compared with the cuts.
 */
export function scoreByCuts(values: Float64Array, cuts: Cuts, reversed: boolean): Uint8Array {
  const table = scoreTable(cuts, reversed);
  const limits = limitsOf(cuts);
  const words = wordsOf(values);
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < scores.length; i++) {
    const score = table[bucketOfHigh(words[2 * i + 1] as number)] as number;
    scores[i] = score === LOOK_CLOSER ? scoreOf(values[i] as number, limits, reversed) : score;
  }
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
  let above = 0;
  for (let k = 0; k < limits.length; k++) above += Number(value > (limits[k] as number));
  return reversed ? limits.length + 1 - above : above + 1;
}

function scoreTable(cuts: Cuts, reversed: boolean): Uint8Array {
  const limits = limitsOf(cuts);
  const table = new Uint8Array(BUCKETS);
  let from = LOWEST + 1;
  limits.forEach((limit, k) => {
    const bucket = bucketOf(limit);
    table.fill(reversed ? limits.length + 1 - k : k + 1, from, Math.max(from, bucket));
    from = Math.max(from, bucket);
  });
  table.fill(reversed ? 1 : limits.length + 1, from, HIGHEST);
  for (const limit of limits) {
    table[bucketOf(limit)] = LOOK_CLOSER;
    // −0 and 0 are equal but lie in neighbouring buckets.
    if (limit === 0) table[bucketOf(-0)] = table[bucketOf(0)] = LOOK_CLOSER;
  }
  table.fill(0, 0, LOWEST + 1);
  table.fill(0, HIGHEST);
  return table;
}
