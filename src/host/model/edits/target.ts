import { intersection } from '../rect.ts';
import type { Rect } from '../rect.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';

/** Where an edit is done. */
export interface Target {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** A sheet to be edited. */
export type SheetTarget = Pick<Target, 'workbook' | 'sheet'>;

/** The part of the target's block that holds anything, so that whole columns cost nothing; null where it is empty. */
export function inUse(target: Target): Rect | null {
  const used = target.sheet.cells.used(false);
  return used === null ? null : intersection(used, target.rect);
}
