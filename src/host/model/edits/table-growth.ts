import type { TablePart } from '../parts.ts';
import { cellRect, overlaps } from '../rect.ts';
import type { Rect } from '../rect.ts';
import type { Sheet } from '../sheet.ts';
import { freeHeader, headerText } from './table-headers.ts';
import { renameColumnIn } from './table-references.ts';
import type { Target } from './target.ts';

/**
 * What tables make of freshly written cells: header texts become column names, cells directly below or right of a table
 * join it. Excel expands for a person who types and for `Range.values` alike; a totals row keeps the table closed below.
 */
export function adoptWritten(target: Target): void {
  for (const table of target.sheet.tables) {
    if (overlaps(table.rect, target.rect)) renameColumns(target, table);
    else if (growsDown(target.sheet, table, target.rect))
      grow(target, table, { rows: target.rect.rows, columns: 0 });
    else if (growsRight(target.sheet, table, target.rect))
      grow(target, table, { rows: 0, columns: target.rect.columns });
  }
}

function growsDown(sheet: Sheet, table: TablePart, written: Rect): boolean {
  const { rect } = table;
  const inside =
    written.column >= rect.column && written.column + written.columns <= rect.column + rect.columns;
  if (!inside || table.showTotals || written.row !== rect.row + rect.rows) return false;
  return hasContent(sheet, written) && isFree(sheet, table, { ...rect, rows: rect.rows + written.rows });
}

function growsRight(sheet: Sheet, table: TablePart, written: Rect): boolean {
  const { rect } = table;
  const inside = written.row >= rect.row && written.row + written.rows <= rect.row + rect.rows;
  if (!inside || written.column !== rect.column + rect.columns) return false;
  return (
    hasContent(sheet, written) && isFree(sheet, table, { ...rect, columns: rect.columns + written.columns })
  );
}

function hasContent(sheet: Sheet, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== null) return true;
    }
  }
  return false;
}

function isFree(sheet: Sheet, table: TablePart, wanted: Rect): boolean {
  const meets = (other: Rect): boolean => overlaps(other, wanted);
  return !sheet.tables.some((other) => other !== table && meets(other.rect)) && !sheet.merges.some(meets);
}

function grow({ workbook, sheet }: Target, table: TablePart, by: { rows: number; columns: number }): void {
  const { rect } = table;
  table.rect = { ...rect, rows: rect.rows + by.rows, columns: rect.columns + by.columns };
  for (let i = 0; i < by.columns; i++) addColumn({ sheet }, table, rect.column + rect.columns + i);
  fillCalculated(sheet, table, rect);
  if (table.filter !== null)
    table.filter.rect = { ...table.filter.rect, rows: table.rect.rows, columns: table.rect.columns };
  workbook.changes.emit({ kind: 'tableChanged', sheet: sheet.id, rect: table.rect, part: table.id });
  if (by.rows > 0)
    workbook.changes.emit({
      kind: 'cells',
      sheet: sheet.id,
      rect: { ...rect, row: rect.row + rect.rows, rows: by.rows },
    });
}

function addColumn({ sheet }: Pick<Target, 'sheet'>, table: TablePart, column: number): void {
  const name = freeHeader(table.columns, headerText(sheet, table, column), table.columns.length + 1);
  table.columns.push({ id: String(nextColumnId(table)), name, calculated: null, totals: null });
  if (table.showHeaders) sheet.cells.setValue(table.rect.row, column, name);
}

/** New rows get the formulas of calculated columns where they are still blank. */
function fillCalculated(sheet: Sheet, table: TablePart, former: Rect): void {
  table.columns.forEach(({ calculated }, index) => {
    if (calculated === null) return;
    for (let row = former.row + former.rows; row < table.rect.row + table.rect.rows; row++) {
      const column = table.rect.column + index;
      const blank = sheet.cells.value(row, column) === null && sheet.cells.formula(row, column) === null;
      if (blank) sheet.cells.setFormula(row, column, calculated);
    }
  });
}

/** Ids of table columns are numbers that only grow. */
export function nextColumnId(table: TablePart): number {
  return Math.max(0, ...table.columns.map((column) => Number(column.id) || 0)) + 1;
}

function renameColumns({ workbook, sheet, rect }: Target, table: TablePart): void {
  if (!table.showHeaders || rect.row > table.rect.row || rect.row + rect.rows <= table.rect.row) return;
  table.columns.forEach((column, index) => {
    const at = table.rect.column + index;
    if (!overlaps(rect, cellRect(table.rect.row, at))) return;
    const others = table.columns.filter((other) => other !== column);
    const former = column.name;
    column.name = freeHeader(others, headerText(sheet, table, at), index + 1);
    sheet.cells.setValue(table.rect.row, at, column.name);
    if (former !== column.name) renameColumnIn(workbook, sheet, { table, former, name: column.name });
  });
  workbook.changes.emit({ kind: 'tableChanged', sheet: sheet.id, rect: table.rect, part: table.id });
}
