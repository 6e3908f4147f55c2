import type { Host } from '../host.ts';
import { parseAddress } from '../model/address.ts';
import type { Sheet } from '../model/sheet.ts';
import { declare, hold } from './hold.ts';
import { refusal } from './refusal.ts';
import { textOf } from './arguments.ts';

/** The sheet in front. */
export function activeSheet({ workbook }: Pick<Host, 'workbook'>): Sheet {
  const sheet = workbook.sheets.find((one) => one.id === workbook.activeSheet) ?? workbook.sheets[0];
  if (sheet === undefined) throw refusal('ItemNotFound');
  return sheet;
}

/** `Excel.Workbook`: the root of everything. */
export const workbookClass = declare('Workbook', {
  get: {
    name: (it) => it.fileName,
    readOnly: (it) => it.readOnly,
    isDirty: () => true,
    autoSave: () => false,
    previouslySaved: (it) => it.package !== null,
    usePrecisionAsDisplayed: () => false,
  },
  child: {
    application: (it) => hold('Application', it),
    worksheets: (it) => hold('WorksheetCollection', it),
    names: () => hold('NamedItemCollection', null),
    tables: () => hold('TableCollection', { sheet: null }),
    settings: (it) => hold('SettingCollection', it),
    functions: (it) => hold('Functions', it),
    protection: (it) => hold('WorkbookProtection', it),
    _Runtime: (it) => hold('Runtime', it),
    customXmlParts: (it) => hold('CustomXmlPartCollection', it),
  },
  call: {
    getActiveCell: (_it, _args, host) => {
      const sheet = activeSheet(host);
      const first = sheet.selection[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
      return hold('Range', { sheet, rect: { ...first, rows: 1, columns: 1 } });
    },
    getSelectedRange: (_it, _args, host) => {
      const sheet = activeSheet(host);
      const [rect, ...more] = sheet.selection;
      if (rect === undefined || more.length > 0)
        throw refusal('InvalidSelection', 'More than one area is selected.');
      return hold('Range', { sheet, rect });
    },
    getSelectedRanges: (_it, _args, host) => {
      const sheet = activeSheet(host);
      return hold('RangeAreas', { sheet, rects: sheet.selection });
    },
    save: () => undefined,
    // charts are selected in the page, which the model does not know
    getActiveChartOrNullObject: () => null,
    getActiveChart: () => {
      throw refusal('ItemNotFound');
    },
    getIsActiveCollabSession: () => ({ value: false }),
    _GetRangeForEventByReferenceId: (it, [id]) => {
      const [sheetId, address] = textOf(id).split('!');
      const sheet = it.sheets.find((one) => one.id === sheetId);
      const parsed = parseAddress(address ?? '');
      return sheet === undefined || parsed === null ? null : hold('Range', { sheet, rect: parsed.rect });
    },
  },
});
