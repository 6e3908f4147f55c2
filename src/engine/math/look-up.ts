import { SHIFT, wordsOf } from './order-key.ts';

/** A mark no score has: rows in such a bucket have to be looked at closer. */
export const LOOK_CLOSER = 128;

/** A score for every row, and the rows whose bucket does not tell theirs. */
export interface LookedUp {
  readonly scores: Uint8Array;
  readonly aside: readonly number[];
}

/** Scores by a table of buckets: one look-up a row, four rows a step, no branch a processor could not foresee. */
export function lookUp(values: Float64Array, table: Uint8Array): LookedUp {
  const words = wordsOf(values);
  // Copies, since engines look the names of a file up in every turn of a loop.
  const [shift, closer] = [SHIFT, LOOK_CLOSER];
  const scores = new Uint8Array(values.length);
  const aside: number[] = [];
  const packed = new Int32Array(scores.buffer, 0, scores.length >>> 2);
  const fours = scores.length - (scores.length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = table[(words[2 * i + 1] as number) >>> shift] as number;
    const b = table[(words[2 * i + 3] as number) >>> shift] as number;
    const c = table[(words[2 * i + 5] as number) >>> shift] as number;
    const d = table[(words[2 * i + 7] as number) >>> shift] as number;
    packed[i >>> 2] = a | (b << 8) | (c << 16) | (d << 24);
    if (((a | b | c | d) & closer) === 0) continue;
    if (a === closer) aside.push(i);
    if (b === closer) aside.push(i + 1);
    if (c === closer) aside.push(i + 2);
    if (d === closer) aside.push(i + 3);
  }
  for (let row = fours; row < scores.length; row++) {
    scores[row] = table[(words[2 * row + 1] as number) >>> shift] as number;
    if (scores[row] === closer) aside.push(row);
  }
  return { scores, aside };
}
