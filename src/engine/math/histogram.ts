import { BUCKETS, INFINITE, NEGATIVE, wordsOf } from './order-key.ts';

/** How many values of a column lie in each bucket, and how many of them are finite. */
export interface Histogram {
  /** Lent: the next histogram is counted in the same memory, since fresh pages cost more than the counting. */
  readonly counts: Uint32Array;
  readonly finite: number;
  /** Every bucket holds one value only, as with counts of orders: the buckets themselves are the order. */
  readonly exact: boolean;
  /** No bucket before this place in the rising order holds a value: without negatives half of them need not be looked at. */
  readonly first: number;
}

const counts = new Uint32Array(BUCKETS);

/** One sequential pass. Use it up before the next one is made. */
export function histogram(values: Float64Array): Histogram {
  counts.fill(0);
  const words = wordsOf(values);
  const fours = words.length - (words.length % 8);
  const seen: Seen = { low: 0, high: 0 };
  // Block by block: engines make better code of a loop that is called often than of one they have to change while it runs.
  for (let from = 0; from < fours; from += BLOCK)
    count(words, { from, to: Math.min(from + BLOCK, fours) }, seen);
  for (let i = fours; i < words.length; i += 2) {
    const last = words[i + 1] as number;
    seen.low |= words[i] as number;
    seen.high |= last;
    counts[last >>> 14] = (counts[last >>> 14] as number) + 1;
  }
  const exact = (seen.low | (seen.high & 0x3fff)) === 0;
  return { counts, finite: values.length - notFinite(), exact, first: seen.high < 0 ? 0 : INFINITE };
}

/** Words a turn. */
const BLOCK = 2048;

/** Bits that any value has, in its lower and in its higher word. */
interface Seen {
  low: number;
  high: number;
}

/**
 * Four values a step: a count is not waited for by the next one. Plain numbers (14 is SHIFT), since engines look the names of
 * a file up in every turn of a loop.
 */
function count(
  words: Int32Array,
  { from, to }: { readonly from: number; readonly to: number },
  seen: Seen,
): void {
  let low = 0;
  let high = 0;
  for (let i = from; i < to; i += 8) {
    const a = words[i + 1] as number;
    const b = words[i + 3] as number;
    const c = words[i + 5] as number;
    const d = words[i + 7] as number;
    low |=
      (words[i] as number) | (words[i + 2] as number) | (words[i + 4] as number) | (words[i + 6] as number);
    high |= a | b | c | d;
    counts[a >>> 14] = (counts[a >>> 14] as number) + 1;
    counts[b >>> 14] = (counts[b >>> 14] as number) + 1;
    counts[c >>> 14] = (counts[c >>> 14] as number) + 1;
    counts[d >>> 14] = (counts[d >>> 14] as number) + 1;
  }
  seen.low |= low;
  seen.high |= high;
}

/** NaN and ±∞ lie in the last buckets of either sign. */
function notFinite(): number {
  let found = 0;
  for (let at = INFINITE; at < NEGATIVE; at++) {
    found += (counts[at] as number) + (counts[NEGATIVE + at] as number);
  }
  return found;
}
