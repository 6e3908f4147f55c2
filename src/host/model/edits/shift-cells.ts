import type { ChangeKind } from '../changes.ts';
import { OfficeError } from '../office-error.ts';
import { covers, isWholeColumns, isWholeRows, overlaps } from '../rect.ts';
import { movedArea, tears } from '../references/shift.ts';
import type { Shift } from '../references/shift.ts';
import { eraseContents } from './clear-cells.ts';
import { requireWritable } from './guards.ts';
import { moveCells } from './move-cells.ts';
import { shiftParts } from './shift-parts.ts';
import { shiftReferences } from './shift-references.ts';
import type { Target } from './target.ts';

/** Inserts blank cells; whole rows and columns when the block is such. New cells take the look of those above or left. */
export function insertCells(target: Target, direction: 'Down' | 'Right'): void {
  const shift: Shift = { rect: target.rect, axis: axisOf(target, direction === 'Down'), insert: true };
  requirePossible(target, shift);
  requireRoom(target, shift);
  applyShift(target, shift);
  copyLook(target, shift);
  tell(target, shift);
}

/** Deletes cells and closes the gap. References to them become `#REF!`; tables wholly inside go too. */
export function deleteCells(target: Target, direction: 'Up' | 'Left'): void {
  const shift: Shift = { rect: target.rect, axis: axisOf(target, direction === 'Up'), insert: false };
  requirePossible(target, shift);
  eraseContents(target, target.rect);
  target.sheet.cells.visitStyles(target.rect, (row, column) => target.sheet.cells.setStyle(row, column, 0));
  applyShift(target, shift);
  tell(target, shift);
}

function axisOf({ rect }: Target, vertical: boolean): 'row' | 'column' {
  if (isWholeRows(rect)) return 'row';
  if (isWholeColumns(rect)) return 'column';
  return vertical ? 'row' : 'column';
}

function requirePossible(target: Target, shift: Shift): void {
  const { sheet } = target;
  requireWritable({ ...target, rect: movedArea({ ...shift, insert: true }) }, protectionOption(shift));
  const conflict = (): never => {
    throw new OfficeError(
      'InsertDeleteConflict',
      'The insert or delete operation attempted resulted in a conflict.',
    );
  };
  for (const table of sheet.tables) {
    if (tears(table.rect, shift) || cutsHeader(table.rect, shift)) conflict();
  }
  for (const merge of sheet.merges) if (tears(merge, shift)) conflict();
  for (const array of sheet.arrays) {
    if (array.dynamic) continue;
    if (tears(array.rect, shift) || cutsArray(array.rect, shift)) conflict();
  }
}

/** Cells inserted between those of an array formula of old, or deleted from it. */
function cutsArray(array: Target['rect'], { rect, axis, insert }: Shift): boolean {
  if (!insert) return overlaps(array, rect) && !covers(rect, array);
  return axis === 'row'
    ? overlaps({ ...array, row: array.row + 1, rows: array.rows - 1 }, { ...rect, rows: 1 })
    : overlaps({ ...array, column: array.column + 1, columns: array.columns - 1 }, { ...rect, columns: 1 });
}

/** The header row of a table cannot be deleted but with the whole table. */
function cutsHeader(table: Target['rect'], shift: Shift): boolean {
  if (shift.insert || shift.axis !== 'row') return false;
  return overlaps({ ...table, rows: 1 }, shift.rect) && !covers(shift.rect, table);
}

function protectionOption(shift: Shift): string {
  const what = shift.axis === 'row' ? 'Rows' : 'Columns';
  return `${shift.insert ? 'allowInsert' : 'allowDelete'}${what}`;
}

/** Nothing may be pushed off the sheet. */
function requireRoom({ sheet }: Target, shift: Shift): void {
  const area = movedArea(shift);
  const last =
    shift.axis === 'row'
      ? { ...area, row: area.row + area.rows - shift.rect.rows, rows: shift.rect.rows }
      : { ...area, column: area.column + area.columns - shift.rect.columns, columns: shift.rect.columns };
  let blocked = false;
  sheet.cells.visit(last, () => (blocked = true));
  if (blocked) {
    throw new OfficeError(
      'NonBlankCellOffSheet',
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}

function applyShift({ workbook, sheet }: Target, shift: Shift): void {
  const sign = shift.insert ? 1 : -1;
  const by =
    shift.axis === 'row'
      ? { rows: sign * shift.rect.rows, columns: 0 }
      : { rows: 0, columns: sign * shift.rect.columns };
  moveCells(sheet.cells, movedArea(shift), by);
  shiftReferences(workbook, sheet, shift);
  shiftParts(workbook, sheet, shift);
}

function copyLook({ sheet }: Target, { rect, axis }: Shift): void {
  const before =
    axis === 'row'
      ? { ...rect, row: rect.row - 1, rows: 1 }
      : { ...rect, column: rect.column - 1, columns: 1 };
  if (before.row < 0 || before.column < 0) return;
  const looks: [number, number, number][] = [];
  sheet.cells.visitStyles(before, (row, column, style) => looks.push([row, column, style]));
  for (const [row, column, style] of looks) {
    if (axis === 'row') for (let i = 1; i <= rect.rows; i++) sheet.cells.setStyle(row + i, column, style);
    else for (let i = 1; i <= rect.columns; i++) sheet.cells.setStyle(row, column + i, style);
  }
}

function tell({ workbook, sheet, rect }: Target, shift: Shift): void {
  const what = isWholeRows(rect) ? 'rows' : isWholeColumns(rect) ? 'columns' : 'cells';
  const kind: ChangeKind = `${what}${shift.insert ? 'Inserted' : 'Deleted'}`;
  const ways = shift.insert ? (['Down', 'Right'] as const) : (['Up', 'Left'] as const);
  workbook.changes.emit({
    kind,
    sheet: sheet.id,
    rect,
    shift: what === 'cells' ? ways[shift.axis === 'row' ? 0 : 1] : null,
  });
}
