import type { Host } from '../../host.ts';
import { addTableRows, bodyRect, deleteTableRows } from '../../model/edits/table-rows.ts';
import type { CellInput } from '../../model/edits/write-cells.ts';
import type { TablePart } from '../../model/parts.ts';
import type { Arg, Held } from '../../wire/host-class.ts';
import { value } from '../../wire/host-class.ts';
import { absent, indexOf, numberOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { On } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { living } from './living.ts';

type It = On<TablePart>;

/** `table.rows`: data rows, by index only. */
export const tableRowCollection = declare('TableRowCollection', {
  get: { count: (it) => bodyRect(living(it)).rows },
  items: (it) =>
    Array.from({ length: bodyRect(living(it)).rows }, (_, index) => hold('TableRow', { ...it, index })),
  call: {
    add,
    deleteRowsAt,
    getCount: (it) => value(bodyRect(living(it)).rows),
    getItemAt: (it, [index]) => {
      if (indexOf(index) >= bodyRect(living(it)).rows) throw refusal('InvalidArgument');
      return hold('TableRow', { ...it, index: indexOf(index) });
    },
  },
});

/** Adds rows before `index` (none or negative = at the end); one plain value fills one row. */
function add(it: It, [index, values]: readonly Arg[], host: Host): Held {
  guard(it.sheet, 'allowInsertRows');
  const part = living(it);
  const at = absent(index) || numberOf(index) < 0 ? null : indexOf(index);
  const first = at ?? bodyRect(part).rows;
  const inputs = rowsOf(values, part.columns.length);
  addTableRows({ workbook: host.workbook, sheet: it.sheet }, part, { index: at, inputs });
  return hold('TableRow', { ...it, index: first });
}

function rowsOf(values: Arg, columns: number): CellInput[][] {
  if (!Array.isArray(values))
    return [Array.from({ length: columns }, () => (absent(values) ? null : (values as CellInput)))];
  const rows = values as CellInput[][];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== columns))
    throw refusal('InvalidArgument');
  return rows;
}

function deleteRowsAt(it: It, [index, count]: readonly Arg[], host: Host): void {
  guard(it.sheet, 'allowDeleteRows');
  const rows = { index: indexOf(index), count: absent(count) ? 1 : indexOf(count) };
  deleteTableRows({ workbook: host.workbook, sheet: it.sheet }, living(it), rows);
}
