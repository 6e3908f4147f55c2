import { bodyRect, deleteTableRows } from '../../model/edits/table-rows.ts';
import { writeCells } from '../../model/edits/write-cells.ts';
import type { CellInput } from '../../model/edits/write-cells.ts';
import type { Rect } from '../../model/rect.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { Holds } from '../holds.ts';
import { plainValue } from '../../model/plain-value.ts';
import { grid } from '../range/read.ts';
import { refusal } from '../refusal.ts';
import { living } from './living.ts';

/** A data row of a table, by its place: the API knows no other identity of a row. */
export const tableRow = declare('TableRow', {
  get: {
    index: (it) => it.index,
    values: (it) =>
      grid({ sheet: it.sheet, rect: rowRect(it) }, (sheet, row, column) =>
        plainValue(sheet.cells.value(row, column)),
      ),
  },
  set: {
    values: (it, value, host) =>
      writeCells({ workbook: host.workbook, sheet: it.sheet, rect: rowRect(it) }, value as CellInput),
  },
  call: {
    getRange: (it) => hold('Range', { sheet: it.sheet, rect: rowRect(it) }),
    delete: (it, _, host) => {
      guard(it.sheet, 'allowDeleteRows');
      rowRect(it);
      deleteTableRows({ workbook: host.workbook, sheet: it.sheet }, it.part, { index: it.index, count: 1 });
    },
  },
});

function rowRect(it: Holds['TableRow']): Rect {
  const body = bodyRect(living(it));
  if (it.index >= body.rows) throw refusal('ItemNotFound');
  return { ...body, row: body.row + it.index, rows: 1 };
}
