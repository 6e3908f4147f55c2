/** Rows from the first up to but not including the second. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

const ROWS = 4096;

/** All rows, block by block: engines make better code of a loop that is called often than of one they have to change while it runs. */
export function blocksOf(count: number): readonly Block[] {
  return Array.from({ length: Math.ceil(count / ROWS) }, (_, i) => ({
    from: ROWS * i,
    to: Math.min(ROWS * (i + 1), count),
  }));
}
