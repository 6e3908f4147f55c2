import { wordsOf } from './order-key.ts';

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
  // Plain numbers (14 is SHIFT, 128 LOOK_CLOSER), since engines look the names of a file up in every turn of a loop.
  const scores = new Uint8Array(values.length);
  const aside: number[] = [];
  const packed = new Int32Array(scores.buffer, 0, scores.length >>> 2);
  const fours = scores.length - (scores.length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = table[(words[2 * i + 1] as number) >>> 14] as number;
    const b = table[(words[2 * i + 3] as number) >>> 14] as number;
    const c = table[(words[2 * i + 5] as number) >>> 14] as number;
    const d = table[(words[2 * i + 7] as number) >>> 14] as number;
    const four = a | (b << 8) | (c << 16) | (d << 24);
    packed[i >>> 2] = four;
    if (((a | b | c | d) & 128) !== 0) setAside(aside, i, four);
  }
  for (let row = fours; row < scores.length; row++) {
    scores[row] = table[(words[2 * row + 1] as number) >>> 14] as number;
    if (scores[row] === 128) aside.push(row);
  }
  return { scores, aside };
}

/** Apart from the loop: the less there is of it, the sooner engines have compiled it. */
function setAside(aside: number[], row: number, four: number): void {
  for (let i = 0; i < 4; i++) if (((four >>> (8 * i)) & 255) === 128) aside.push(row + i);
}
