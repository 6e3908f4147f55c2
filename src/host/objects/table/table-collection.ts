import type { Host } from '../../host.ts';
import { addTable } from '../../model/edits/tables.ts';
import { overlaps } from '../../model/rect.ts';
import type { Held } from '../../wire/host-class.ts';
import { areaOf } from '../area-argument.ts';
import { declare, hold } from '../hold.ts';
import type { Holds } from '../holds.ts';
import { refusal } from '../refusal.ts';

type It = Holds['TableCollection'];

/** Tables of a sheet, of the whole workbook, or those that touch a block. Keys are names or ids. */
export const tableCollection = declare('TableCollection', {
  items,
  item: (it, key, host) => items(it, host).find(({ it: held }) => isKey(held, String(key))) ?? null,
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

function items({ sheet, within }: It, host: Host): Held[] {
  const sheets = sheet === null ? host.workbook.sheets : [sheet];
  return sheets.flatMap((one) =>
    one.tables
      .filter((part) => within === undefined || overlaps(part.rect, within))
      .map((part) => hold('Table', { sheet: one, part })),
  );
}

function isKey(held: unknown, key: string): boolean {
  const { part } = held as Holds['Table'];
  return part.id === key || part.name.toLowerCase() === key.toLowerCase();
}
