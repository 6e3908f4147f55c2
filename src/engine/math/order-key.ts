import { nextDown } from './next-double.ts';

/**
 * Buckets of doubles: the sign, the exponent and the first six bits of the fraction, straight from the high word. Inside the
 * hot loops a bucket is just `high >>> 14`, a plain number, since engines look named ones up in every turn; its place in the
 * order of the values is worked out per bucket, not per row.
 */
export const SHIFT = 14;

/** Buckets from a power of two up to the next. */
export const OCTAVE = 64;

/** How many buckets there are. */
export const BUCKETS = 262_144;

/** The first bucket of numbers with a sign; those of the numbers without one come before it. */
export const NEGATIVE = BUCKETS / 2;

/** The first bucket of a sign that holds no finite values. */
export const INFINITE = 0x7ff00000 >>> SHIFT;

/** Buckets with finite values. */
export const FINITE_BUCKETS = 2 * INFINITE;

/** The bucket at a place in the rising order of finite values, 0 … FINITE_BUCKETS − 1. −0 lies just below 0. */
export function bucketAt(place: number): number {
  return place < INFINITE ? NEGATIVE + INFINITE - 1 - place : place - INFINITE;
}

/** Marks the buckets at some places, `from` up to but not including `to`, in a table by bucket. */
export function fillPlaces(
  table: Uint8Array,
  mark: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const split = Math.min(Math.max(from, INFINITE), to);
  table.fill(mark, NEGATIVE + INFINITE - split, NEGATIVE + INFINITE - from);
  table.fill(mark, split - INFINITE, Math.max(to, INFINITE) - INFINITE);
}

/** The place of a value's bucket in the rising order: −∞ has the first, ∞ and NaN come after the last. */
export function placeOf(value: number): number {
  if (!Number.isFinite(value)) return value === -Infinity ? 0 : FINITE_BUCKETS;
  const bucket = bucketOf(value);
  return bucket < NEGATIVE ? bucket + INFINITE : NEGATIVE + INFINITE - 1 - bucket;
}

const one = new Float64Array(1);
const words = new Int32Array(one.buffer);

/** The bucket of one double. */
export function bucketOf(value: number): number {
  one[0] = value;
  return (words[1] as number) >>> SHIFT;
}

/** The high words of a column are at the odd places of this view (typed arrays are little-endian wherever Excel runs). */
export function wordsOf(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, values.length * 2);
}

/**
 * The smallest magnitude in a bucket: the value itself where every bucket holds one value only. `steps` goes so many of the
 * smallest steps away from zero.
 */
export function valueOf(bucket: number, steps = 0): number {
  words[0] = steps;
  words[1] = bucket << SHIFT;
  return one[0] as number;
}

/** The highest value in the bucket at a place. */
export function highestAt(place: number): number {
  const bucket = bucketAt(place);
  return place < INFINITE ? -valueOf(bucket - NEGATIVE) : nextDown(valueOf(bucket + 1));
}

/** The lowest value in the bucket at a place. */
export function lowestAt(place: number): number {
  return -highestAt(FINITE_BUCKETS - 1 - place);
}
