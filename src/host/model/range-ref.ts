import type { Rect } from './rect.ts';
import type { Workbook } from './workbook.ts';

/** A kept reference to cells. `rect` follows inserted and deleted rows and columns; null once all its cells are deleted. */
export interface RangeRef {
  readonly sheet: string;
  rect: Rect | null;
}

/** Keeps a reference until `releaseRange`. */
export function keepRange(workbook: Workbook, sheet: string, rect: Rect): RangeRef {
  const ref: RangeRef = { sheet, rect };
  workbook.kept.add(ref);
  return ref;
}

export function releaseRange(workbook: Workbook, ref: RangeRef): void {
  workbook.kept.delete(ref);
}
