import type { Host } from '../host.ts';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/edits/sheets.ts';
import type { Sheet } from '../model/sheet.ts';
import { cellRect, MAX_COLUMNS, MAX_ROWS } from '../model/rect.ts';
import { absent, indexOf, numberOf, oneOf, textOf } from './arguments.ts';
import { areaOf, rectsOn } from './area-argument.ts';
import { colorOf } from './format/color.ts';
import { declare, hold } from './hold.ts';
import { within } from './range/within.ts';

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** `Excel.Worksheet`. */
export const worksheet = declare('Worksheet', {
  id: (sheet) => sheet.id,
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, host) => host.workbook.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    tabId: (sheet, host) => host.workbook.sheets.indexOf(sheet) + 1,
    showGridlines: (sheet) => sheet.gridlines,
    showHeadings: (sheet) => sheet.headings,
    enableCalculation: () => true,
    standardWidth: () => 8.43,
    standardHeight: () => 15,
  },
  set: {
    name: (sheet, name, host) => renameSheet(host.workbook, sheet, textOf(name)),
    position: (sheet, position, host) => moveSheet(host.workbook, sheet, indexOf(position)),
    visibility: (sheet, visibility, host) =>
      setVisibility(host.workbook, sheet, oneOf(['Visible', 'Hidden', 'VeryHidden'] as const, visibility)),
    tabColor: (sheet, color, host) => {
      sheet.tabColor = color === '' ? '' : colorOf(color ?? null);
      host.changes.emit({ kind: 'layout', sheet: sheet.id });
    },
    gridlines: (sheet, shown, host) => {
      sheet.gridlines = shown === true;
      host.changes.emit({ kind: 'layout', sheet: sheet.id });
    },
    headings: (sheet, shown, host) => {
      sheet.headings = shown === true;
      host.changes.emit({ kind: 'layout', sheet: sheet.id });
    },
  },
  child: {
    tables: (sheet) => hold('TableCollection', { sheet }),
    charts: (sheet) => hold('ChartCollection', sheet),
    names: (sheet) => hold('NamedItemCollection', sheet),
    protection: (sheet) => hold('WorksheetProtection', sheet),
    freezePanes: (sheet) => hold('WorksheetFreezePanes', sheet),
    pageLayout: (sheet) => hold('PageLayout', sheet),
    autoFilter: (sheet) => hold('AutoFilter', { sheet, table: null }),
  },
  call: {
    activate: (sheet, _args, host) => activateSheet(host.workbook, sheet),
    delete: (sheet, _args, host) => deleteSheet(host.workbook, sheet),
    getRange: (sheet, [address], host) => {
      if (absent(address) || address === '') return hold('Range', { sheet, rect: WHOLE });
      return hold('Range', areaOf(address, host, sheet));
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const rect = {
        row: indexOf(row),
        column: indexOf(column),
        rows: numberOf(rows),
        columns: numberOf(columns),
      };
      return within({ sheet }, rect);
    },
    getRanges: (sheet, [address], host) => {
      return hold('RangeAreas', { sheet, rects: absent(address) ? [WHOLE] : rectsOn(sheet, address, host) });
    },
    getCell: (sheet, [row, column]) => within({ sheet }, cellRect(indexOf(row), indexOf(column))),
    getUsedRange: (sheet, [valuesOnly]) => {
      const rect = sheet.cells.used(valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      return hold('Range', { sheet, rect });
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const rect = sheet.cells.used(valuesOnly === true);
      return rect === null ? null : hold('Range', { sheet, rect });
    },
    getNextOrNullObject: (sheet, [visibleOnly], host) =>
      neighbour(sheet, host, { step: 1, visibleOnly: visibleOnly === true }),
    getPreviousOrNullObject: (sheet, [visibleOnly], host) =>
      neighbour(sheet, host, { step: -1, visibleOnly: visibleOnly === true }),
    calculate: (_sheet, _args, host) => host.calculator?.calculate(),
  },
});

function neighbour(
  sheet: Sheet,
  { workbook }: Host,
  way: { step: 1 | -1; visibleOnly: boolean },
): ReturnType<typeof hold> | null {
  let at = workbook.sheets.indexOf(sheet) + way.step;
  while (
    way.visibleOnly &&
    workbook.sheets[at] !== undefined &&
    workbook.sheets[at]?.visibility !== 'Visible'
  )
    at += way.step;
  const found = workbook.sheets[at];
  return found === undefined ? null : hold('Worksheet', found);
}
