import { OfficeError } from '../office-error.ts';
import { covers, overlaps } from '../rect.ts';
import type { Rect } from '../rect.ts';
import type { Sheet } from '../sheet.ts';
import type { Target } from './target.ts';

/** Refuses on a protected sheet unless every cell of the block is unlocked. `option` allows it altogether (`allowSort`). */
export function requireWritable(target: Target, option: string | null = null): void {
  const { sheet, workbook } = target;
  if (workbook.readOnly) throw new OfficeError('AccessDenied', 'The workbook is open for viewing only.');
  if (!sheet.protection.protected) return;
  if (option !== null && sheet.protection.options[option] === true) return;
  if (option === null && allUnlocked(target, workbook.styles.get(0).locked)) return;
  throw new OfficeError(
    'AccessDenied',
    'The cell or chart you are trying to change is on a protected sheet.',
  );
}

function allUnlocked({ workbook, sheet, rect }: Target, lockedByDefault: boolean): boolean {
  if (lockedByDefault && rect.rows * rect.columns > 1_000_000) return false;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (workbook.styles.get(sheet.cells.style(row, column)).locked) return false;
    }
  }
  return true;
}

/** Refuses a block write over rows that a filter hides. */
function requireUnfiltered(sheet: Sheet, rect: Rect): void {
  if (rect.rows < 2 || sheet.rows.size === 0) return;
  const filters = [sheet.filter, ...sheet.tables.map((table) => table.filter)];
  for (const filter of filters) {
    if (filter === null || filter.criteria.size === 0 || !overlaps(filter.rect, rect)) continue;
    const last = Math.min(rect.row + rect.rows, filter.rect.row + filter.rect.rows);
    for (let row = Math.max(rect.row, filter.rect.row + 1); row < last; row++) {
      if (sheet.rows.get(row)?.hidden === true) {
        throw new OfficeError(
          'FilteredRangeConflict',
          'The attempted operation conflicts with a filtered range.',
        );
      }
    }
  }
}

/** Refuses a change of a part of an array formula of old. */
function requireWholeArrays(sheet: Sheet, rect: Rect): void {
  for (const array of sheet.arrays) {
    if (!array.dynamic && overlaps(array.rect, rect) && !covers(rect, array.rect)) {
      throw new OfficeError('InvalidOperation', "You can't change part of an array.");
    }
  }
}

/** Refuses where the block meets merged cells. */
export function requireUnmerged(sheet: Sheet, rect: Rect): void {
  if (sheet.merges.some((merge) => overlaps(merge, rect))) {
    throw new OfficeError('MergedRangeConflict', 'The attempted operation conflicts with a merged range.');
  }
}

/** All that a write of values or formulas has to pass. */
export function requireEditable(target: Target): void {
  requireWritable(target);
  requireUnfiltered(target.sheet, target.rect);
  requireWholeArrays(target.sheet, target.rect);
}
