import type { Host } from '../../host.ts';
import { addTable } from '../../model/edits/tables.ts';
import type { Held } from '../../wire/host-class.ts';
import { areaOf } from '../area-argument.ts';
import { declare, hold } from '../hold.ts';
import type { Holds } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { tableByKey, tablesOf } from './tables-of.ts';

type It = Holds['TableCollection'];

/** Tables of a sheet or of the whole workbook. Keys are names or ids. */
export const tableCollection = declare('TableCollection', {
  items: tables,
  item: (it, key, host) => tableByKey(tables(it, host), key),
  call: {
    add: (it, [address, hasHeaders], host) => {
      const { sheet, rect } = areaOf(address, host, it.sheet);
      if (it.sheet !== null && sheet !== it.sheet) throw refusal('InvalidArgument');
      const part = addTable({ workbook: host.workbook, sheet, rect }, hasHeaders !== false);
      return hold('Table', { sheet, part });
    },
  },
  eventTarget: (it) => it.sheet?.id ?? 'Workbook',
});

function tables({ sheet }: It, host: Host): Held[] {
  return tablesOf(sheet === null ? host.workbook.sheets : [sheet]);
}
