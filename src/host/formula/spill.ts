import { hasCell, MAX_COLUMNS, MAX_ROWS, overlaps, sameRect } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { ArrayPart } from '../model/parts.ts';
import type { Sheet } from '../model/sheet.ts';
import { errorValue } from './value.ts';
import type { Matrix } from './value.ts';

/** The array whose first cell this is. */
export function arrayAt(sheet: Sheet, row: number, column: number): ArrayPart | null {
  return sheet.arrays.find((array) => array.rect.row === row && array.rect.column === column) ?? null;
}

/** Writes a result of many cells from its anchor on. Answers the block it wants when something is in the way, else null. */
export function spill(sheet: Sheet, anchor: { row: number; column: number }, matrix: Matrix): Rect | null {
  const { row, column } = anchor;
  const former = arrayAt(sheet, row, column);
  const rect = { row, column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
  if (former !== null && !former.dynamic) {
    fillFixed(sheet, former.rect, matrix);
    return null;
  }
  if (isBlocked(sheet, rect, former)) {
    retract(sheet, row, column);
    return rect;
  }
  if (former !== null && !sameRect(former.rect, rect)) retract(sheet, row, column);
  matrix.forEach((cells, r) =>
    cells.forEach((cell, c) => sheet.cells.setValue(row + r, column + c, cell ?? 0)),
  );
  if (arrayAt(sheet, row, column) === null) sheet.arrays.push({ rect, dynamic: true });
  return null;
}

/** Takes a spill back: all its cells but the anchor turn blank, save those in `keep`. */
export function retract(sheet: Sheet, row: number, column: number, keep: Rect | null = null): Rect | null {
  const former = arrayAt(sheet, row, column);
  if (former === null || !former.dynamic) return null;
  sheet.arrays.splice(sheet.arrays.indexOf(former), 1);
  eachOther(former.rect, (r, c) => {
    if ((keep === null || !hasCell(keep, r, c)) && sheet.cells.formula(r, c) === null)
      sheet.cells.setValue(r, c, null);
  });
  return former.rect;
}

function isBlocked(sheet: Sheet, rect: Rect, own: ArrayPart | null): boolean {
  if (rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS) return true;
  const meets = (other: Rect): boolean => overlaps(other, rect);
  if (sheet.tables.some((table) => meets(table.rect)) || sheet.merges.some(meets)) return true;
  let blocked = false;
  const foreign = (r: number, c: number): void => {
    const anchor = r === rect.row && c === rect.column;
    if (!anchor && (own === null || !hasCell(own.rect, r, c))) blocked = true;
  };
  sheet.cells.visit(rect, foreign);
  sheet.cells.visitFormulas(rect, (r, c) => {
    if (r !== rect.row || c !== rect.column) blocked = true;
  });
  return blocked;
}

/** An array formula of old fills the block it was given: single rows and columns repeat, the rest is #N/A. */
function fillFixed(sheet: Sheet, rect: Rect, matrix: Matrix): void {
  const wide = matrix[0]?.length ?? 1;
  for (let r = 0; r < rect.rows; r++) {
    for (let c = 0; c < rect.columns; c++) {
      const cell = matrix[matrix.length === 1 ? 0 : r]?.[wide === 1 ? 0 : c];
      sheet.cells.setValue(
        rect.row + r,
        rect.column + c,
        cell === undefined ? errorValue('#N/A') : (cell ?? 0),
      );
    }
  }
}

function eachOther(rect: Rect, see: (row: number, column: number) => void): void {
  for (let r = rect.row; r < rect.row + rect.rows; r++) {
    for (let c = rect.column; c < rect.column + rect.columns; c++)
      if (r !== rect.row || c !== rect.column) see(r, c);
  }
}
