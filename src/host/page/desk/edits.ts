import { clearCells } from '../../model/edits/clear-cells.ts';
import { deleteCells, insertCells } from '../../model/edits/shift-cells.ts';
import type { Target } from '../../model/edits/target.ts';
import { writeCells } from '../../model/edits/write-cells.ts';
import { cellRect, intersection, MAX_COLUMNS, type Rect } from '../../model/rect.ts';
import { charactersOf } from '../grid/geometry.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';

/** A block of the active sheet, to be edited. */
export function targetOf(desk: Desk, rect: Rect): Target {
  return { workbook: desk.workbook, sheet: desk.sheet, rect };
}

/** Types a text into a cell, as Excel's input parser reads it. False when the host refuses. */
export function enterText(
  desk: Desk,
  at: { readonly row: number; readonly column: number },
  text: string,
): boolean {
  return attempt(desk, () => writeCells(targetOf(desk, cellRect(at.row, at.column)), text));
}

export function clearSelection(desk: Desk): void {
  attempt(desk, () => {
    for (const area of desk.sheet.selection) clearCells(targetOf(desk, area), 'Contents');
  });
}

/** Inserts or deletes the rows of the first selected area. */
export function shiftRows(desk: Desk, how: 'insert' | 'delete'): void {
  const [area] = desk.sheet.selection;
  if (area === undefined) return;
  const rows = targetOf(desk, { row: area.row, rows: area.rows, column: 0, columns: MAX_COLUMNS });
  attempt(desk, () => (how === 'insert' ? insertCells(rows, 'Down') : deleteCells(rows, 'Up')));
}

/** Sets a column's width, pixels at zoom 1. */
export function resizeColumn(desk: Desk, column: number, width: number): void {
  const { sheet, workbook } = desk;
  const line = sheet.columns.get(column);
  sheet.columns.set(column, { hidden: false, style: line?.style ?? null, size: charactersOf(width) });
  workbook.changes.emit({ kind: 'layout', sheet: sheet.id });
}

/** The part of an area worth touching: whole rows and columns end where the sheet's contents end. */
export function usedPart(desk: Desk, area: Rect): Rect | null {
  const used = desk.sheet.cells.used(false);
  return used === null ? null : intersection(area, used);
}
