import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { addSheet } from '../model/edits/sheets.ts';
import { absent, textOf } from './arguments.ts';
import { declare, hold } from './hold.ts';
import { refusal } from './refusal.ts';
import { activeSheet } from './workbook.ts';

/** `workbook.worksheets`. */
export const worksheetCollection = declare('WorksheetCollection', {
  items: (it) => it.sheets.map((sheet) => hold('Worksheet', sheet)),
  item: (it, key) => {
    const sheet = find(it, String(key));
    return sheet === undefined ? null : hold('Worksheet', sheet);
  },
  call: {
    add: (it, [name]) => hold('Worksheet', addSheet(it, absent(name) ? null : textOf(name))),
    getActiveWorksheet: (_it, _args, host) => hold('Worksheet', activeSheet(host)),
    getCount: (it, [visibleOnly]) => ({ value: shown(it, visibleOnly === true).length }),
    getFirst: (it, [visibleOnly]) => hold('Worksheet', first(shown(it, visibleOnly === true))),
    getLast: (it, [visibleOnly]) => hold('Worksheet', first(shown(it, visibleOnly === true).reverse())),
  },
});

function find({ sheets }: Workbook, key: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
}

function shown({ sheets }: Workbook, visibleOnly: boolean): Sheet[] {
  return sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function first([sheet]: readonly Sheet[]): Sheet {
  if (sheet === undefined) throw refusal('ItemNotFound');
  return sheet;
}
