import type { Host } from '../../host.ts';
import { insertCells } from '../../model/edits/shift-cells.ts';
import { freeHeader } from '../../model/edits/table-headers.ts';
import { nextColumnId } from '../../model/edits/table-growth.ts';
import { writeCells } from '../../model/edits/write-cells.ts';
import type { CellInput } from '../../model/edits/write-cells.ts';
import type { TablePart } from '../../model/parts.ts';
import type { Arg, Held } from '../../wire/host-class.ts';
import { absent, numberOf, textOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { On } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import { living } from './living.ts';

type It = On<TablePart>;

/** `table.columns`. Keys are names or ids. */
export const tableColumnCollection = declare('TableColumnCollection', {
  items: (it) => living(it).columns.map(({ id }) => hold('TableColumn', { ...it, column: id })),
  item: (it, key) => {
    const wanted = String(key).toLowerCase();
    const { columns } = living(it);
    const byName = columns.find((one) => typeof key === 'string' && one.name.toLowerCase() === wanted);
    const found = byName ?? columns.find((one) => one.id === wanted);
    return found === undefined ? null : hold('TableColumn', { ...it, column: found.id });
  },
  call: { add },
});

/** Adds a column before `index` (none or negative = at the end), the header first in `values` unless named. */
function add(it: It, [index, values, name]: readonly Arg[], host: Host): Held {
  guard(it.sheet, 'allowInsertColumns');
  const part = living(it);
  const at = absent(index) || numberOf(index) < 0 ? part.columns.length : numberOf(index);
  if (!Number.isInteger(at) || at > part.columns.length) throw refusal('InvalidArgument');
  const given = absent(values) ? null : columnValues(values, part);
  const id = String(nextColumnId(part));
  makeRoom(it, at, host);
  const wish = absent(name) ? '' : textOf(name);
  nameColumn(it, { at, id, wish });
  const rect = { ...part.rect, column: part.rect.column + at, columns: 1 };
  if (given !== null) writeCells({ workbook: host.workbook, sheet: it.sheet, rect }, given);
  if (wish !== '' && part.showHeaders)
    writeCells({ workbook: host.workbook, sheet: it.sheet, rect: { ...rect, rows: 1 } }, wish);
  tell(host, it.sheet, { kind: 'tableChanged', rect: part.rect, part: part.id });
  return hold('TableColumn', { ...it, column: part.columns[at]?.id ?? id });
}

/** One cell a row of the table, header and totals included; one plain value stands for all data rows. */
function columnValues(values: NonNullable<Arg>, part: TablePart): CellInput[][] {
  const rows = part.rect.rows;
  if (!Array.isArray(values)) {
    const plain = values as CellInput;
    return Array.from({ length: rows }, (_, row) => [row === 0 && part.showHeaders ? null : plain]);
  }
  const cells = values as CellInput[][];
  if (cells.length !== rows || cells.some((row) => !Array.isArray(row) || row.length !== 1))
    throw refusal('InvalidArgument');
  return cells;
}

/** Moves cells right of the new column away where there are any; otherwise the table grows over blanks. */
function makeRoom(it: It, at: number, host: Host): void {
  const { workbook } = host;
  const { part, sheet } = it;
  const rect = { ...part.rect, column: part.rect.column + at, columns: 1 };
  if (at < part.columns.length || isTaken(it, rect)) insertCells({ workbook, sheet, rect }, 'Right');
}

function isTaken({ sheet, part }: It, rect: TablePart['rect']): boolean {
  let taken = sheet.tables.some((other) => other !== part && other.rect.column >= rect.column);
  sheet.cells.visit(rect, () => {
    taken = true;
  });
  return taken;
}

/** An insertion inside the table has named its column already; at the end it is named here. */
function nameColumn({ sheet, part }: It, column: { at: number; id: string; wish: string }): void {
  if (part.columns.length === part.rect.columns && part.columns[column.at]?.id === column.id) return;
  const name = freeHeader(part.columns, column.wish, column.at + 1);
  part.columns.splice(column.at, 0, { id: column.id, name, calculated: null, totals: null });
  part.rect = { ...part.rect, columns: part.columns.length };
  if (part.filter !== null) part.filter.rect = part.rect;
  if (part.showHeaders) sheet.cells.setValue(part.rect.row, part.rect.column + column.at, name);
}
