import type { SheetDocument, SheetList } from '../../app/sheet-document.ts';
import { addressOf } from '../a1.ts';
import { pointsOf } from '../column-width.ts';

/** Widths, panes, print set-up and tab of a new sheet; later runs leave them to the user. */
export function setUpPage(sheet: Excel.Worksheet, document: SheetDocument): void {
  drawWidths(sheet, document);
  if (document.freezeRows > 0) sheet.freezePanes.freezeRows(document.freezeRows);
  sheet.showGridlines = document.gridlines;
  drawPrintArea(sheet, document);
  sheet.pageLayout.orientation = document.print.landscape ? 'Landscape' : 'Portrait';
  const { fit } = document.print;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, ...(fit === 'page' ? { verticalFitToPages: 1 } : {}) };
  if (fit === 'width' && document.freezeRows > 0)
    sheet.pageLayout.setPrintTitleRows(`$1:$${String(document.freezeRows)}`);
  if (document.tabColor !== null) sheet.tabColor = document.tabColor;
}

/** Widths of the columns, from A. */
export function drawWidths(sheet: Excel.Worksheet, { widths }: SheetDocument): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
}

/** What is printed; follows the data at every run, since a sheet may grow beyond it. */
export function drawPrintArea(sheet: Excel.Worksheet, { print: { areas } }: SheetDocument): void {
  if (areas.length > 0) sheet.pageLayout.setPrintArea(areas.map(addressOf).join(','));
}

/** Longest list that a validation rule can hold as text. */
const MAX_LIST = 255;

/** A list to choose from; left out where its values cannot be written as a list (commas, too long, a formula's sign). */
export function drawList(
  sheet: Excel.Worksheet,
  { row, column, rows, columns, values, prompt }: SheetList,
): void {
  const source = values.join(',');
  const unfit = source.length > MAX_LIST || /^\s*[=＝]/u.test(source);
  if (rows === 0 || unfit || values.some((value) => value.includes(','))) return;
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (prompt !== null) dataValidation.prompt = { showPrompt: true, title: '', message: prompt };
}
