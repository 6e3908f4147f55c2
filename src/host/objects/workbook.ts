import type { Host } from '../host.ts';
import { parseAddress } from '../model/address.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Held } from '../wire/host-class.ts';
import { declare, hold } from './hold.ts';
import { refusal } from './refusal.ts';
import { textOf } from './arguments.ts';

/** The sheet in front. */
export function activeSheet({ workbook }: Pick<Host, 'workbook'>): Sheet {
  const sheet = workbook.sheets.find((one) => one.id === workbook.activeSheet) ?? workbook.sheets[0];
  if (sheet === undefined) throw refusal('ItemNotFound');
  return sheet;
}

/** The selected chart of the sheet in front. */
function activeChart(host: Host): Held | null {
  const sheet = activeSheet(host);
  const part = sheet.charts.find((chart) => chart.id === host.workbook.selectedChart);
  return part === undefined ? null : hold('Chart', { sheet, part });
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
    properties: (it) => hold('DocumentProperties', it),
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
      if (activeChart(host) !== null) throw refusal('InvalidSelection', 'A chart is selected.');
      if (rect === undefined || more.length > 0)
        throw refusal('InvalidSelection', 'More than one area is selected.');
      return hold('Range', { sheet, rect });
    },
    getSelectedRanges: (_it, _args, host) => {
      const sheet = activeSheet(host);
      return hold('RangeAreas', { sheet, rects: sheet.selection });
    },
    save: () => undefined,
    getActiveChartOrNullObject: (_it, _args, host) => activeChart(host),
    getActiveChart: (_it, _args, host) => {
      const chart = activeChart(host);
      if (chart === null) throw refusal('ItemNotFound');
      return chart;
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
