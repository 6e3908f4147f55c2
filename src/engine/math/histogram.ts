import { BUCKETS, bucketAt, FINITE_BUCKETS, SHIFT, wordsOf } from './order-key.ts';

/** How many values of a column lie in each bucket, and how many of them are finite. */
export interface Histogram {
  readonly counts: Uint32Array;
  readonly finite: number;
  /** Every bucket holds one value only, as with counts of orders: the buckets themselves are the order. */
  readonly exact: boolean;
}

const LEFT_OUT = (1 << SHIFT) - 1;

/** One sequential pass, two rows a step: a count is not waited for by the next one. */
export function histogram(values: Float64Array): Histogram {
  const counts = new Uint32Array(BUCKETS);
  const words = wordsOf(values);
  const pairs = words.length - (words.length % 4);
  let beyond = 0;
  for (let i = 0; i < pairs; i += 4) {
    const a = words[i + 1] as number;
    const b = words[i + 3] as number;
    beyond |= (words[i] as number) | (words[i + 2] as number) | ((a | b) & LEFT_OUT);
    counts[a >>> SHIFT] = (counts[a >>> SHIFT] as number) + 1;
    counts[b >>> SHIFT] = (counts[b >>> SHIFT] as number) + 1;
  }
  if (pairs < words.length) {
    const last = words[pairs + 1] as number;
    beyond |= (words[pairs] as number) | (last & LEFT_OUT);
    counts[last >>> SHIFT] = (counts[last >>> SHIFT] as number) + 1;
  }
  return { counts, finite: finiteCount(counts), exact: beyond === 0 };
}

function finiteCount(counts: Uint32Array): number {
  let finite = 0;
  for (let place = 0; place < FINITE_BUCKETS; place++) finite += counts[bucketAt(place)] as number;
  return finite;
}
