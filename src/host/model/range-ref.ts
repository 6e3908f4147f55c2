import type { Rect } from './rect.ts';

/** A kept reference to cells. `rect` follows inserted and deleted rows and columns; null once all its cells are deleted. */
export interface RangeRef {
  readonly sheet: string;
  rect: Rect | null;
}
