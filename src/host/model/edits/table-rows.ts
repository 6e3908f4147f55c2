import type { TablePart } from '../parts.ts';
import { overlaps } from '../rect.ts';
import type { Rect } from '../rect.ts';
import { OfficeError } from '../office-error.ts';
import { deleteCells, insertCells } from './shift-cells.ts';
import { writeCells } from './write-cells.ts';
import type { CellInput } from './write-cells.ts';
import type { SheetTarget, Target } from './target.ts';

/** The rows of a table between header and totals. */
export function bodyRect(table: TablePart): Rect {
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  return { ...table.rect, row: table.rect.row + head, rows: table.rect.rows - head - foot };
}

/** Adds data rows before `index` (null = at the end), cells below moving down where there are any. */
export function addTableRows(
  target: SheetTarget,
  table: TablePart,
  rows: { readonly index: number | null; readonly inputs: readonly (readonly CellInput[])[] },
): void {
  const { workbook, sheet } = target;
  const body = bodyRect(table);
  const index = rows.index ?? body.rows;
  if (index < 0 || index > body.rows)
    throw new OfficeError('InvalidArgument', 'The row index is outside the table.');
  const place = { ...body, row: body.row + index, rows: rows.inputs.length };
  const former = table.rect;
  if (index < body.rows || table.showTotals || occupied(target, place))
    insertCells({ ...target, rect: place }, 'Down');
  table.rect = { ...former, rows: former.rows + place.rows };
  if (table.filter !== null) table.filter.rect = table.rect;
  table.columns.forEach(({ calculated }, column) => {
    if (calculated === null) return;
    for (let row = place.row; row < place.row + place.rows; row++)
      sheet.cells.setFormula(row, place.column + column, calculated);
  });
  writeCells({ ...target, rect: place }, rows.inputs);
  workbook.changes.emit({ kind: 'tableChanged', sheet: sheet.id, rect: table.rect, part: table.id });
}

/** Deletes data rows of a table; cells below the table move up. One blank row always remains. */
export function deleteTableRows(
  target: SheetTarget,
  table: TablePart,
  rows: { index: number; count: number },
): void {
  const body = bodyRect(table);
  if (rows.index < 0 || rows.index + rows.count > body.rows) {
    throw new OfficeError('InvalidArgument', 'The row index is outside the table.');
  }
  const all = rows.count === body.rows;
  const rect = { ...body, row: body.row + rows.index + (all ? 1 : 0), rows: rows.count - (all ? 1 : 0) };
  if (rect.rows > 0) deleteCells({ ...target, rect }, 'Up');
  if (all) writeCells({ ...target, rect: { ...body, rows: 1 } }, '');
}

/** Makes room for a header row above cells that become a table. */
export function shiftRows(target: Target): void {
  insertCells({ ...target, rect: { ...target.rect, rows: 1 } }, 'Down');
}

function occupied({ sheet }: SheetTarget, rect: Rect): boolean {
  let found = sheet.tables.some((table) => overlaps(table.rect, rect));
  sheet.cells.visit(rect, () => (found = true));
  return found;
}
