import type { Host } from '../../host.ts';
import { applyFilter, clearFilter } from '../../model/edits/filter-rows.ts';
import { bodyRect } from '../../model/edits/table-rows.ts';
import { convertToRange, deleteTable, renameTable, resizeTable } from '../../model/edits/tables.ts';
import type { TablePart } from '../../model/parts.ts';
import type { Json } from '../../wire/host-class.ts';
import { rectOn } from '../area-argument.ts';
import { flagOf, textOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { On } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import { setHeaders, setTotals } from './header-and-totals.ts';
import { living } from './living.ts';

type It = On<TablePart>;

/** An Excel table. A proxy of a table that is gone answers ItemNotFound. */
export const table = declare('Table', {
  id: (it) => it.part.id,
  get: {
    id: (it) => it.part.id,
    legacyId: (it) => it.part.id,
    name: (it) => living(it).name,
    style: (it) => living(it).style,
    showHeaders: (it) => living(it).showHeaders,
    showTotals: (it) => living(it).showTotals,
    showBandedRows: (it) => living(it).bandedRows,
    showBandedColumns: (it) => living(it).bandedColumns,
    highlightFirstColumn: (it) => living(it).firstColumn,
    highlightLastColumn: (it) => living(it).lastColumn,
    showFilterButton: (it) => living(it).showFilterButton,
  },
  set: {
    name: (it, value, host) => renameTable(targetOf(it, host), living(it), textOf(value)),
    style: look((part, value) => void (part.style = styleOf(value))),
    showHeaders: (it, value, host) => setHeaders(it, flagOf(value), host),
    showTotals: (it, value, host) => setTotals(it, flagOf(value), host),
    showBandedRows: look((part, value) => void (part.bandedRows = flagOf(value))),
    showBandedColumns: look((part, value) => void (part.bandedColumns = flagOf(value))),
    highlightFirstColumn: look((part, value) => void (part.firstColumn = flagOf(value))),
    highlightLastColumn: look((part, value) => void (part.lastColumn = flagOf(value))),
    showFilterButton: look((part, value) => void (part.showFilterButton = flagOf(value))),
  },
  child: {
    columns: (it) => hold('TableColumnCollection', it),
    rows: (it) => hold('TableRowCollection', it),
    sort: (it) => hold('TableSort', it),
    autoFilter: (it) => hold('AutoFilter', { sheet: it.sheet, table: it.part }),
    worksheet: (it) => hold('Worksheet', it.sheet),
  },
  call: {
    getRange: (it) => hold('Range', { sheet: it.sheet, rect: living(it).rect }),
    getDataBodyRange: (it) => hold('Range', { sheet: it.sheet, rect: bodyRect(living(it)) }),
    getHeaderRowRange: (it) => {
      const { rect, showHeaders } = living(it);
      if (!showHeaders) throw refusal('ItemNotFound');
      return hold('Range', { sheet: it.sheet, rect: { ...rect, rows: 1 } });
    },
    getTotalRowRange: (it) => {
      const { rect, showTotals } = living(it);
      if (!showTotals) throw refusal('ItemNotFound');
      return hold('Range', { sheet: it.sheet, rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 } });
    },
    resize: (it, [range], host) =>
      resizeTable({ ...targetOf(it, host), rect: rectOn(it.sheet, range, host) }, living(it)),
    convertToRange: (it, _, host) => {
      const { rect } = living(it);
      convertToRange(targetOf(it, host), it.part);
      return hold('Range', { sheet: it.sheet, rect });
    },
    delete: (it, _, host) => deleteTable(targetOf(it, host), living(it)),
    clearFilters: (it, _, host) => {
      const { filter } = living(it);
      guard(it.sheet, 'allowAutoFilter');
      if (filter !== null) clearFilter(targetOf(it, host), filter);
    },
    reapplyFilters: (it, _, host) => {
      const { filter } = living(it);
      guard(it.sheet, 'allowAutoFilter');
      if (filter !== null) applyFilter(targetOf(it, host), filter);
    },
  },
});

function targetOf(it: It, { workbook }: Host): { workbook: Host['workbook']; sheet: It['sheet'] } {
  return { workbook, sheet: it.sheet };
}

function look(edit: (part: TablePart, value: Json) => void): (it: It, value: Json, host: Host) => void {
  return (it, value, host) => {
    guard(it.sheet, 'allowFormatCells');
    edit(living(it), value);
    tell(host, it.sheet, { kind: 'tableChanged', rect: it.part.rect, part: it.part.id });
  };
}

/** "" = no style; the built-in ones go by number. */
function styleOf(value: Json): string {
  const style = textOf(value);
  if (style !== '' && !/^TableStyle(Light|Medium|Dark)[1-9]\d?$/.test(style))
    throw refusal('InvalidArgument');
  return style;
}
