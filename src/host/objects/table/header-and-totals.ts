import type { Host } from '../../host.ts';
import { deleteCells, insertCells } from '../../model/edits/shift-cells.ts';
import type { TablePart } from '../../model/parts.ts';
import type { Rect } from '../../model/rect.ts';
import type { On } from '../holds.ts';
import { guard } from '../guard.ts';
import { refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import { living } from './living.ts';

/** Shows the header row again or clears it. The cells of the header stay part of the sheet either way. */
export function setHeaders(it: On<TablePart>, shown: boolean, host: Host): void {
  const part = living(it);
  guard(it.sheet, 'allowInsertRows');
  if (part.showHeaders === shown) return;
  if (shown) throw refusal('NotImplemented');
  for (let index = 0; index < part.rect.columns; index++)
    it.sheet.cells.setValue(part.rect.row, part.rect.column + index, null);
  part.showHeaders = false;
  part.filter = null;
  settle(it, { ...part.rect, row: part.rect.row + 1, rows: part.rect.rows - 1 }, host);
}

/** Adds a totals row (`Total`, and the sum of the last column) or takes it away; cells below move. */
export function setTotals(it: On<TablePart>, shown: boolean, host: Host): void {
  const part = living(it);
  guard(it.sheet, shown ? 'allowInsertRows' : 'allowDeleteRows');
  if (part.showTotals === shown) return;
  const { rect } = part;
  const { workbook } = host;
  if (!shown) {
    const last = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
    part.showTotals = false;
    settle(it, { ...rect, rows: rect.rows - 1 }, host);
    deleteCells({ workbook, sheet: it.sheet, rect: last }, 'Up');
    return;
  }
  insertCells({ workbook, sheet: it.sheet, rect: { ...rect, row: rect.row + rect.rows, rows: 1 } }, 'Down');
  part.showTotals = true;
  settle(it, { ...rect, rows: rect.rows + 1 }, host);
  writeTotals(it, host);
}

function writeTotals({ sheet, part }: On<TablePart>, host: Host): void {
  const row = part.rect.row + part.rect.rows - 1;
  const last = part.columns.at(-1);
  sheet.cells.setValue(row, part.rect.column, 'Total');
  if (last !== undefined && part.columns.length > 1) {
    const name = last.name.replace(/['[\]#]/g, "'$&");
    sheet.cells.setFormula(row, part.rect.column + part.columns.length - 1, `=SUBTOTAL(109,[${name}])`);
    last.totals = 'sum';
  }
  tell(host, sheet, { kind: 'cells', rect: { ...part.rect, row, rows: 1 } });
}

function settle(it: On<TablePart>, rect: Rect, host: Host): void {
  it.part.rect = rect;
  tell(host, it.sheet, { kind: 'tableChanged', rect, part: it.part.id });
}
