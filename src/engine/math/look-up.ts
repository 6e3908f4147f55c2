import { wordsOf } from './order-key.ts';

/** A mark no score has: rows in such a bucket have to be looked at closer. */
export const LOOK_CLOSER = 128;

/** A score for every row, and the rows whose bucket does not tell theirs. */
export interface LookedUp {
  readonly scores: Uint8Array;
  readonly aside: readonly number[];
}

/** Scores by a table of buckets: one look-up a row. */
export function lookUp(values: Float64Array, table: Uint8Array): LookedUp {
  const words = wordsOf(values);
  const scores = new Uint8Array(values.length);
  const aside: number[] = [];
  const packed = new Int32Array(scores.buffer, 0, scores.length >>> 2);
  // Block by block, as the histogram is counted.
  for (let from = 0; from < packed.length; from += BLOCK)
    lookUpFours(words, table, { packed, from, to: Math.min(from + BLOCK, packed.length), aside });
  for (let row = 4 * packed.length; row < scores.length; row++) {
    scores[row] = table[(words[2 * row + 1] as number) >>> 14] as number;
    if (scores[row] === 128) aside.push(row);
  }
  return { scores, aside };
}

/** Fours a turn. */
const BLOCK = 256;

interface Fours {
  readonly packed: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly aside: number[];
}

/**
 * Four rows a step, no branch a processor could not foresee. Plain numbers (14 is SHIFT, 128 LOOK_CLOSER), since engines look
 * the names of a file up in every turn of a loop.
 */
function lookUpFours(words: Int32Array, table: Uint8Array, { packed, from, to, aside }: Fours): void {
  for (let i = from; i < to; i++) {
    const a = table[(words[8 * i + 1] as number) >>> 14] as number;
    const b = table[(words[8 * i + 3] as number) >>> 14] as number;
    const c = table[(words[8 * i + 5] as number) >>> 14] as number;
    const d = table[(words[8 * i + 7] as number) >>> 14] as number;
    const four = a | (b << 8) | (c << 16) | (d << 24);
    packed[i] = four;
    if (((a | b | c | d) & 128) !== 0) setAside(aside, 4 * i, four);
  }
}

/** Apart from the loop: the less there is of it, the sooner engines have compiled it. */
function setAside(aside: number[], row: number, four: number): void {
  for (let i = 0; i < 4; i++) if (((four >>> (8 * i)) & 255) === 128) aside.push(row + i);
}
