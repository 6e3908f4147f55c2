import { INFINITE, valueOf, wordsOf } from './order-key.ts';

/** The positive values of a column, counted and summed by bucket. */
export interface BucketSums {
  /** Lent: the next sums are made in the same memory. By bucket, rising with the values. */
  readonly counts: Uint32Array;
  /** Sum of a bucket's values divided by `scale`. */
  readonly sumAt: (bucket: number) => number;
  readonly total: number;
  /** 1, or so large that the total does not run over. */
  readonly scale: number;
  /** The highest bucket with a value, −1 without any. */
  readonly top: number;
}

const WORD = 2 ** 32;

const counts = new Uint32Array(INFINITE);
const high = new Float64Array(INFINITE);
const low = new Float64Array(INFINITE);

/**
 * Sums without rounding: within a bucket all values have one exponent, so their remaining bits are whole numbers, which are
 * added in two parts (exact up to two million rows). So the order of rows changes no sum. Use them up before the next are made.
 */
export function bucketSums(values: Float64Array): BucketSums {
  counts.fill(0);
  high.fill(0);
  low.fill(0);
  const words = wordsOf(values);
  // Plain numbers (14 is SHIFT, 0x1ffc0 INFINITE), since engines look the names of a file up in every turn of a loop.
  for (let i = 1; i < words.length; i += 2) {
    const bucket = (words[i] as number) >>> 14;
    if (bucket >= 0x1ffc0) continue;
    counts[bucket] = (counts[bucket] as number) + 1;
    high[bucket] = (high[bucket] as number) + ((words[i] as number) & 0x3fff);
    low[bucket] = (low[bucket] as number) + ((words[i - 1] as number) >>> 0);
  }
  leaveOutZeros(values);
  return summed(values.length);
}

/** Zeros share the first bucket with the very smallest numbers. */
function leaveOutZeros(values: Float64Array): void {
  if ((counts[0] as number) > 0)
    for (const value of values) if (Object.is(value, 0)) counts[0] = (counts[0] as number) - 1;
}

function summed(rows: number): BucketSums {
  let top = INFINITE - 1;
  while (top >= 0 && counts[top] === 0) top--;
  const scale = top >= 0 && valueOf(top) * 2 * rows === Infinity ? valueOf(top) : 1;
  const sumAt = (bucket: number): number => {
    const start = valueOf(bucket);
    const step = (valueOf(bucket, 1) - start) / scale;
    const rest = (high[bucket] as number) * WORD + (low[bucket] as number);
    return (counts[bucket] as number) * (start / scale) + rest * step;
  };
  let total = 0;
  for (let bucket = top; bucket >= 0; bucket--) if (counts[bucket] !== 0) total += sumAt(bucket);
  return { counts, sumAt, total, scale, top };
}
