import { parseAddress } from '../../model/address.ts';
import { displayText } from '../../model/display-text.ts';
import type { ChartPart, SeriesPart } from '../../model/parts.ts';
import { intersection, type Rect } from '../../model/rect.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';

/** A series with its cells read. */
export interface ReadSeries {
  readonly part: SeriesPart;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly labels: readonly string[];
  readonly categories: readonly string[];
  /** Categories as numbers, for scatter charts. */
  readonly numbers: readonly (number | null)[];
}

/** Reads the cells a chart points to, as they are now. */
export function readSeries(workbook: Workbook, chart: ChartPart): readonly ReadSeries[] {
  return chart.series.map((part, i) => {
    const values = cellsOf(workbook, part.valuesRef, chart.plotVisibleOnly);
    const categories = cellsOf(workbook, part.categoriesRef, chart.plotVisibleOnly);
    return {
      part,
      name:
        cellsOf(workbook, part.nameRef, false)[0]?.text ?? (part.name === '' ? `Series${i + 1}` : part.name),
      values: values.map((cell) => (typeof cell.value === 'number' ? cell.value : null)),
      labels: values.map((cell) => cell.text),
      categories: values.map((_cell, at) => categories[at]?.text ?? String(at + 1)),
      numbers: values.map((_cell, at) => numberOf(categories[at]?.value ?? at + 1)),
    };
  });
}

interface ReadCell {
  readonly value: Scalar;
  readonly text: string;
}

function cellsOf(workbook: Workbook, reference: string | null, visibleOnly: boolean): readonly ReadCell[] {
  const place = reference === null ? null : parseAddress(reference.replace(/^=/, ''));
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === place?.sheet?.toLowerCase());
  if (place === null || sheet === undefined) return [];
  const used = sheet.cells.used(false);
  const rect = used === null ? null : place.rect.rows > 100_000 ? intersection(place.rect, used) : place.rect;
  return rect === null ? [] : readBlock(workbook, sheet, rect, visibleOnly);
}

function readBlock(workbook: Workbook, sheet: Sheet, rect: Rect, visibleOnly: boolean): readonly ReadCell[] {
  const read: ReadCell[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    if (visibleOnly && sheet.rows.get(row)?.hidden) continue;
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const value = sheet.cells.value(row, column);
      const format = workbook.styles.get(sheet.cells.style(row, column)).numberFormat;
      read.push({ value, text: displayText(value, format, workbook.date1904) });
    }
  }
  return read;
}

function numberOf(value: Scalar): number | null {
  return typeof value === 'number' ? value : null;
}
