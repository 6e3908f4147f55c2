import { BUCKETS, INFINITE, NEGATIVE, SHIFT, wordsOf } from './order-key.ts';

/** How many values of a column lie in each bucket, and how many of them are finite. */
export interface Histogram {
  /** Lent: the next histogram is counted in the same memory, since fresh pages cost more than the counting. */
  readonly counts: Uint32Array;
  readonly finite: number;
  /** Every bucket holds one value only, as with counts of orders: the buckets themselves are the order. */
  readonly exact: boolean;
}

const LEFT_OUT = (1 << SHIFT) - 1;
const counts = new Uint32Array(BUCKETS);

/** One sequential pass, four rows a step: a count is not waited for by the next one. Use it up before the next one is made. */
export function histogram(values: Float64Array): Histogram {
  counts.fill(0);
  const words = wordsOf(values);
  // Copies, since engines look the names of a file up in every turn of a loop.
  const [shift, leftOut] = [SHIFT, LEFT_OUT];
  const fours = words.length - (words.length % 8);
  let beyond = 0;
  for (let i = 0; i < fours; i += 8) {
    const a = words[i + 1] as number;
    const b = words[i + 3] as number;
    const c = words[i + 5] as number;
    const d = words[i + 7] as number;
    beyond |= (words[i] as number) | (words[i + 2] as number) | (words[i + 4] as number);
    beyond |= (words[i + 6] as number) | ((a | b | c | d) & leftOut);
    counts[a >>> shift] = (counts[a >>> shift] as number) + 1;
    counts[b >>> shift] = (counts[b >>> shift] as number) + 1;
    counts[c >>> shift] = (counts[c >>> shift] as number) + 1;
    counts[d >>> shift] = (counts[d >>> shift] as number) + 1;
  }
  for (let i = fours; i < words.length; i += 2) {
    const last = words[i + 1] as number;
    beyond |= (words[i] as number) | (last & leftOut);
    counts[last >>> shift] = (counts[last >>> shift] as number) + 1;
  }
  return { counts, finite: values.length - notFinite(), exact: beyond === 0 };
}

/** NaN and ±∞ lie in the last buckets of either sign. */
function notFinite(): number {
  let found = 0;
  for (let at = INFINITE; at < NEGATIVE; at++) {
    found += (counts[at] as number) + (counts[NEGATIVE + at] as number);
  }
  return found;
}
