import type { Host } from '../../host.ts';
import { columnLetters, quotedSheet } from '../../model/address.ts';
import type { ChartPart, SeriesPart } from '../../model/parts.ts';
import type { Rect } from '../../model/rect.ts';
import { CellError } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Area } from '../holds.ts';
import { newSeries } from './new-chart.ts';
import type { SeriesBy } from './source-layout.ts';
import { layOut } from './source-layout.ts';

/** Fills a chart from a block of cells. Series keep their look by position, as `setData` does in Excel. */
export function deriveSeries(
  chart: ChartPart,
  area: Area,
  read: { readonly seriesBy: SeriesBy; readonly host: Host },
): void {
  const scatter = /scatter|bubble/i.test(chart.type);
  const layout = layOut(area, read.seriesBy, { scatter, host: read.host });
  chart.source = { sheet: area.sheet.name, rect: area.rect, seriesBy: read.seriesBy };
  const categoriesRef = layout.categories === null ? null : cellRef(area.sheet, layout.categories);
  chart.series = layout.series.map(({ name, values }, index): SeriesPart => {
    const old = chart.series[index] ?? newSeries('', chart.type);
    return {
      ...old,
      name: name === null ? `Series${index + 1}` : textAt(area.sheet, name),
      nameRef: name === null ? null : cellRef(area.sheet, name),
      valuesRef: cellRef(area.sheet, values),
      categoriesRef,
    };
  });
}

/** `Sheet1!$A$2:$A$9`, as series keep their cells. */
export function cellRef(sheet: Sheet, rect: Rect): string {
  const first = `$${columnLetters(rect.column)}$${rect.row + 1}`;
  const last = `$${columnLetters(rect.column + rect.columns - 1)}$${rect.row + rect.rows}`;
  return `${quotedSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

function textAt(sheet: Sheet, { row, column }: Rect): string {
  const value = sheet.cells.value(row, column);
  if (value instanceof CellError) return value.text;
  return value === null ? '' : String(value);
}
