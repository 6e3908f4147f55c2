import type { RangeRef } from './range-ref.ts';
import type { Rect } from './rect.ts';
import type { Workbook } from './workbook.ts';

/** Keeps a reference until `releaseRange`. */
export function keepRange(workbook: Workbook, sheet: string, rect: Rect): RangeRef {
  const ref: RangeRef = { sheet, rect };
  workbook.kept.add(ref);
  return ref;
}

export function releaseRange(workbook: Workbook, ref: RangeRef): void {
  workbook.kept.delete(ref);
}
