import { newId } from '../identity.ts';
import { OfficeError } from '../office-error.ts';
import type { TablePart } from '../parts.ts';
import { overlaps } from '../rect.ts';
import type { Rect } from '../rect.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { clearCells } from './clear-cells.ts';
import { requireUnmerged, requireWritable } from './guards.ts';
import { requireFreeName } from './names.ts';
import { shiftRows } from './table-rows.ts';
import { renameTableIn, tableToCells } from './table-references.ts';
import { nextColumnId } from './table-growth.ts';
import { freeHeader, headerText } from './table-headers.ts';
import type { SheetTarget, Target } from './target.ts';

/**
 * Makes a table. Without headers the cells move down one row and `Column1` … are written above them. Headers become
 * unique texts. Refuses an overlap with another table, merged cells, a protected sheet.
 */
export function addTable(target: Target, hasHeaders: boolean): TablePart {
  const { workbook, sheet } = target;
  requirePlace(target, null);
  if (!hasHeaders) shiftRows(target);
  const rect = tableRect(target.rect, hasHeaders);
  const table: TablePart = {
    id: newId(),
    name: freeTableName(workbook),
    rect,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    showFilterButton: true,
    columns: [],
    filter: { rect, criteria: new Map() },
  };
  nameColumns(sheet, table);
  sheet.tables.push(table);
  workbook.changes.emit({ kind: 'tableAdded', sheet: sheet.id, rect, part: table.id });
  return table;
}

/** A table has at least one data row. */
function tableRect(rect: Rect, hasHeaders: boolean): Rect {
  return hasHeaders ? { ...rect, rows: Math.max(rect.rows, 2) } : { ...rect, rows: rect.rows + 1 };
}

/** New bounds for a table: same header row, overlapping the old bounds, no other table or merge in the way. */
export function resizeTable(target: Target, table: TablePart): void {
  const { workbook, sheet, rect } = target;
  if (table.showHeaders && rect.row !== table.rect.row) invalid('The header row must stay where it is.');
  if (!overlaps(rect, table.rect)) invalid('The new range must overlap the old one.');
  if (rect.rows < (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0))
    invalid('A table needs a data row.');
  requirePlace(target, table);
  const first = rect.column - table.rect.column;
  const former = table.columns;
  table.rect = rect;
  table.columns = [];
  for (let i = 0; i < rect.columns; i++) {
    const kept = former[i + first];
    if (kept !== undefined) table.columns.push(kept);
    else addNamedColumn(sheet, table, { index: i, others: [...former, ...table.columns] });
  }
  if (table.filter !== null) table.filter.rect = rect;
  workbook.changes.emit({ kind: 'tableChanged', sheet: sheet.id, rect, part: table.id });
}

/** Renames a table; structured references follow. */
export function renameTable({ workbook, sheet }: SheetTarget, table: TablePart, name: string): void {
  if (table.name === name) return;
  if (table.name.toLowerCase() !== name.toLowerCase()) requireFreeName(workbook, name, null);
  renameTableIn(workbook, table.name, name);
  table.name = name;
  workbook.changes.emit({ kind: 'tableChanged', sheet: sheet.id, rect: table.rect, part: table.id });
}

/** Removes a table and leaves its cells; structured references become plain ones. */
export function convertToRange(target: SheetTarget, table: TablePart): void {
  tableToCells(target, table);
  removeTable(target, table);
}

/** Deletes a table with the contents and the look of its cells. */
export function deleteTable(target: SheetTarget, table: TablePart): void {
  requireWritable({ ...target, rect: table.rect });
  removeTable(target, table);
  clearCells({ ...target, rect: table.rect }, 'All');
}

function removeTable({ workbook, sheet }: SheetTarget, table: TablePart): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.changes.emit({ kind: 'tableDeleted', sheet: sheet.id, rect: table.rect, part: table.id });
}

/** The table with a name, case aside, and its sheet. */
export function findTable(workbook: Workbook, name: string): { sheet: Sheet; table: TablePart } | null {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

function requirePlace(target: Target, own: TablePart | null): void {
  const { sheet, rect } = target;
  requireWritable(target);
  if (sheet.tables.some((other) => other !== own && overlaps(other.rect, rect))) {
    throw new OfficeError('InvalidArgument', "A table can't overlap another table.");
  }
  requireUnmerged(sheet, rect);
  if (sheet.arrays.some((array) => overlaps(array.rect, rect)))
    invalid('Multi-cell results cannot lie in a table.');
}

function nameColumns(sheet: Sheet, table: TablePart): void {
  for (let i = 0; i < table.rect.columns; i++)
    addNamedColumn(sheet, table, { index: i, others: table.columns });
}

function addNamedColumn(
  sheet: Sheet,
  table: TablePart,
  { index, others }: { index: number; others: readonly { readonly name: string }[] },
): void {
  const at = table.rect.column + index;
  const name = freeHeader(others, headerText(sheet, table, at), index + 1);
  table.columns.push({ id: String(nextColumnId(table)), name, calculated: null, totals: null });
  if (!table.showHeaders) return;
  sheet.cells.setFormula(table.rect.row, at, null);
  sheet.cells.setValue(table.rect.row, at, name);
}

function freeTableName(workbook: Workbook): string {
  let number = 1;
  const taken = (name: string): boolean =>
    findTable(workbook, name) !== null ||
    workbook.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
  while (taken(`Table${number}`)) number++;
  return `Table${number}`;
}

function invalid(message: string): never {
  throw new OfficeError('InvalidArgument', message);
}
