import { BUCKETS, bucketOfHigh, HIGHEST, LOWEST, wordsOf } from './order-key.ts';

/** How many finite values of a column lie in each bucket of `bucketOf`, and how many finite values there are. */
export interface Histogram {
  readonly counts: Uint32Array;
  readonly finite: number;
}

/** One sequential pass; NaN and ±∞ are not counted. */
export function histogram(values: Float64Array): Histogram {
  const counts = new Uint32Array(BUCKETS);
  const words = wordsOf(values);
  for (let i = 1; i < words.length; i += 2) {
    const bucket = bucketOfHigh(words[i] as number);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  counts.fill(0, 0, LOWEST + 1);
  counts.fill(0, HIGHEST);
  let finite = 0;
  for (let b = 0; b < BUCKETS; b++) finite += counts[b] as number;
  return { counts, finite };
}
