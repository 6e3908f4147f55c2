import type { PagePart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Json } from '../../wire/host-class.ts';
import { rectOn, rectsOn } from '../area-argument.ts';
import { flagOf, numberOf, oneOf, recordOf, textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import type { Areas } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { zoomJson, zoomPages } from './page-zoom.ts';

type Margin = keyof PagePart['margins'];

/** `worksheet.pageLayout`. Margins are in points. */
export const pageLayout = declare('PageLayout', {
  get: {
    orientation: (sheet) => sheet.page.orientation,
    paperSize: (sheet) => sheet.page.paperSize,
    centerHorizontally: (sheet) => sheet.page.centerHorizontally,
    zoom: (sheet) => zoomJson(sheet.page),
    leftMargin: (sheet) => sheet.page.margins.left,
    rightMargin: (sheet) => sheet.page.margins.right,
    topMargin: (sheet) => sheet.page.margins.top,
    bottomMargin: (sheet) => sheet.page.margins.bottom,
    headerMargin: (sheet) => sheet.page.margins.header,
    footerMargin: (sheet) => sheet.page.margins.footer,
  },
  set: {
    orientation: (sheet, value) => void (sheet.page.orientation = oneOf(['Portrait', 'Landscape'], value)),
    paperSize: (sheet, value) => void (sheet.page.paperSize = textOf(value)),
    centerHorizontally: (sheet, value) => void (sheet.page.centerHorizontally = flagOf(value)),
    zoom: (sheet, value) => zoomPages(sheet.page, recordOf(value)),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  call: {
    setPrintArea: (sheet, [area], host) => void (sheet.page.printAreas = rectsOn(sheet, area, host)),
    getPrintArea: (sheet) => hold('RangeAreas', printArea(sheet) ?? missing()),
    getPrintAreaOrNullObject: (sheet) => {
      const area = printArea(sheet);
      return area === null ? null : hold('RangeAreas', area);
    },
    setPrintTitleRows: (sheet, [rows], host) => void (sheet.page.titleRows = rectOn(sheet, rows, host)),
    getPrintTitleRows: (sheet) => hold('Range', { sheet, rect: sheet.page.titleRows ?? missing() }),
    getPrintTitleRowsOrNullObject: (sheet) => {
      const rect = sheet.page.titleRows;
      return rect === null ? null : hold('Range', { sheet, rect });
    },
    setPrintMargins: (sheet, [unit, margins]) => setMargins(sheet, textOf(unit), recordOf(margins)),
  },
});

function margin(side: Margin): (sheet: Sheet, value: Json) => void {
  return (sheet, value) => setMargin(sheet, side, numberOf(value));
}

function setMargin(sheet: Sheet, side: Margin, points: number): void {
  if (points < 0) throw refusal('InvalidArgument');
  sheet.page.margins[side] = points;
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, unit: string, margins: Readonly<Record<string, Json>>): void {
  const points = POINTS[unit];
  if (points === undefined) throw refusal('InvalidArgument');
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const given = margins[side];
    if (given !== undefined && given !== null) setMargin(sheet, side, numberOf(given) * points);
  }
}

function printArea(sheet: Sheet): Areas | null {
  const rects = sheet.page.printAreas;
  return rects.length === 0 ? null : { sheet, rects };
}

function missing(): never {
  throw refusal('ItemNotFound');
}
