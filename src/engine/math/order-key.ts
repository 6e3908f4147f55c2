/** Buckets of `bucketOf`: the sign, the exponent and the first six bits of the fraction of a double. */
export const BUCKETS = 262_144;

const SHIFT = 14;
const MIDDLE = BUCKETS / 2;

/** Buckets of −∞ and +∞: whatever lies beyond them is not a number. */
export const LOWEST = bucketOfHigh(0xfff00000 | 0);
export const HIGHEST = bucketOfHigh(0x7ff00000);

/**
 * The bucket of a double from its high word: rises with the value, so that an ordering question is settled by the bucket
 * but for values in the same one. −0 lies in the bucket below 0.
 */
export function bucketOfHigh(high: number): number {
  return ((high ^ ((high >> 31) & 0x7fffffff)) >> SHIFT) + MIDDLE;
}

const one = new Float64Array(1);
const words = new Int32Array(one.buffer);

/** The bucket of one double. */
export function bucketOf(value: number): number {
  one[0] = value;
  return bucketOfHigh(words[1] ?? 0);
}

/** The high words of a column are at the odd places of this view (typed arrays are little-endian wherever Excel runs). */
export function wordsOf(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, values.length * 2);
}
