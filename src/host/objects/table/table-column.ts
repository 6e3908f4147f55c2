import type { Host } from '../../host.ts';
import { deleteCells } from '../../model/edits/shift-cells.ts';
import { bodyRect } from '../../model/edits/table-rows.ts';
import { writeCells } from '../../model/edits/write-cells.ts';
import type { CellInput } from '../../model/edits/write-cells.ts';
import type { Rect } from '../../model/rect.ts';
import type { Held } from '../../wire/host-class.ts';
import { textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import type { ColumnOf } from '../holds.ts';
import { plainValue } from '../../model/plain-value.ts';
import { grid } from '../range/read.ts';
import { refusal } from '../refusal.ts';
import { columnIndex, living } from './living.ts';

/** A column of a table; its id survives renaming and moving. */
export const tableColumn = declare('TableColumn', {
  id: (it) => it.column,
  get: {
    id: (it) => Number(it.column),
    index: columnIndex,
    name: (it) => living(it).columns[columnIndex(it)]?.name ?? '',
    values: (it) =>
      grid({ sheet: it.sheet, rect: whole(it) }, (sheet, row, column) =>
        plainValue(sheet.cells.value(row, column)),
      ),
  },
  set: {
    name: (it, value, host) => {
      if (!living(it).showHeaders) throw refusal('InvalidOperation');
      writeCells({ workbook: host.workbook, sheet: it.sheet, rect: header(it) }, textOf(value));
    },
    values: (it, value, host) =>
      writeCells({ workbook: host.workbook, sheet: it.sheet, rect: whole(it) }, value as CellInput),
  },
  child: { filter: (it) => hold('Filter', it) },
  call: {
    getRange: (it) => range(it, whole(it)),
    getDataBodyRange: (it) => range(it, { ...bodyRect(living(it)), column: whole(it).column, columns: 1 }),
    getHeaderRowRange: (it) => {
      if (!living(it).showHeaders) throw refusal('ItemNotFound');
      return range(it, header(it));
    },
    getTotalRowRange: (it) => {
      if (!living(it).showTotals) throw refusal('ItemNotFound');
      const { row, rows, ...rest } = whole(it);
      return range(it, { ...rest, row: row + rows - 1, rows: 1 });
    },
    delete: remove,
  },
});

/** Deletes the column with its cells; those right of it move left. The last column of a table stays. */
function remove(it: ColumnOf, _: unknown, host: Host): void {
  const rect = whole(it);
  if (it.part.columns.length === 1) throw refusal('InvalidOperation');
  deleteCells({ workbook: host.workbook, sheet: it.sheet, rect }, 'Left');
}

function whole(it: ColumnOf): Rect {
  const { rect } = living(it);
  return { ...rect, column: rect.column + columnIndex(it), columns: 1 };
}

function header(it: ColumnOf): Rect {
  return { ...whole(it), rows: 1 };
}

function range(it: ColumnOf, rect: Rect): Held {
  return hold('Range', { sheet: it.sheet, rect });
}
