import { nextBits, type Run } from './falling-runs.ts';
import { SHIFT } from './order-key.ts';

/** How often each value of a run occurs, by its digit (see `nextBits`), the largest value first. */
export interface Tally {
  readonly drop: number;
  readonly mask: number;
  /** Lent. 0 where no value has the digit. */
  readonly counts: Uint32Array;
  /** Lent. The value of each digit that has a count. */
  readonly values: Float64Array;
}

const counts = new Uint32Array(1 << SHIFT);
const held = new Float64Array(1 << SHIFT);

/**
 * Counts the values of a run of a column and its words (see `wordsOf`), as amounts of money repeat; null where two values have one digit. Counting is sooner done than
 * putting in order. Lent: the next run is counted in the same memory.
 */
export function tally(words: Int32Array, values: Float64Array, { start, end }: Run): Tally | null {
  const { drop, mask } = nextBits(end - start);
  counts.fill(0, 0, mask + 1);
  for (let i = start; i < end; i++) {
    const digit = (~(words[2 * i + 1] as number) >>> drop) & mask;
    const value = values[i] as number;
    const known = counts[digit] as number;
    if (known === 0) held[digit] = value;
    else if (held[digit] !== value) return null;
    counts[digit] = known + 1;
  }
  return { drop, mask, counts, values: held };
}
