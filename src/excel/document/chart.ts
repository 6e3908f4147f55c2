import type { SheetChart, SheetSeries } from '../../app/sheet-document.ts';
import type { Block } from '../a1.ts';
import { cutText } from '../cut-text.ts';

const TYPES = {
  barStacked: 'BarStacked',
  columnClustered: 'ColumnClustered',
  line: 'Line',
  // Points without their lines look the same, and one chart can hold both.
  scatter: 'XYScatterLines',
} as const;

/** Adds a chart with its whole look. */
export function addChart(sheet: Excel.Worksheet, document: SheetChart): void {
  // A connection can have a request carried out twice; then this is the first one's chart.
  sheet.charts.getItemOrNullObject(document.name).delete();
  const chart = sheet.charts.add(TYPES[document.kind], rangeOf(sheet, document.data), 'Columns');
  chart.name = document.name;
  chart.title.text = titleText(document.title);
  chart.legend.visible = document.legend;
  // A hidden or filtered helper column must not empty the chart.
  chart.plotVisibleOnly = false;
  chart.setPosition(
    sheet.getCell(document.place.row, document.place.column),
    lastCell(sheet, document.place),
  );
  boundAxes(chart, document);
  drawAxes(chart.axes, document);
  document.series.forEach((series, index) => drawSeries(chart.series.getItemAt(index), series, document));
}

/**
 * Points a chart that is there at its new cells; its look stays as the user has it, the title and the ends of its axes
 * follow the finding, and the colours of the points the tiers where these have others than the last run noted.
 */
export function updateChart(
  sheet: Excel.Worksheet,
  document: SheetChart,
  noted: readonly PointColours[] | null,
): void {
  const chart = sheet.charts.getItem(document.name);
  chart.setData(rangeOf(sheet, document.data), 'Columns');
  boundAxes(chart, document);
  chart.title.text = titleText(document.title);
  const colours = document.series.map(({ points }) => points);
  if (JSON.stringify(noted) !== JSON.stringify(colours)) colourPoints(chart, colours);
}

/** Fills of the points of a series; null leaves them as they are. */
export type PointColours = SheetSeries['points'];

/** Fills the points of each series. */
export function colourPoints(chart: Excel.Chart, colours: readonly PointColours[]): void {
  colours.forEach((points, index) => {
    if (points !== null) fillPoints(chart.series.getItemAt(index), points);
  });
}

function fillPoints(series: Excel.ChartSeries, colours: readonly string[]): void {
  colours.forEach((color, index) => series.points.getItemAt(index).format.fill.setSolidColor(color));
}

/** More cannot be read in a title. */
const LONGEST_TITLE = 255;
/** Draws nothing, and no file holds it: controls, halves of characters, the two that are none. */
const UNDRAWN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** A title as it is drawn. One that begins with `=` gets a blank before it: Excel may take it for a link to a cell. */
export function titleText(text: string): string {
  const drawn = text.replace(UNDRAWN, ' ');
  const plain = /^\s*[=＝]/u.test(drawn) ? ` ${drawn.trimStart()}` : drawn;
  return plain.length > LONGEST_TITLE ? `${cutText(plain, LONGEST_TITLE - 1)}…` : plain;
}

/** The cells of a block. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function lastCell(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getCell(row + rows - 1, column + columns - 1);
}

// They follow the figures, also of a chart that is there: what lies beyond an axis's end is not seen.
function boundAxes({ axes }: Excel.Chart, { bounds }: SheetChart): void {
  if (bounds === undefined) return;
  const { categoryAxis, valueAxis } = axes;
  if (bounds.x !== undefined) [categoryAxis.minimum, categoryAxis.maximum] = bounds.x;
  [valueAxis.minimum, valueAxis.maximum] = bounds.y;
}

function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, document: SheetChart): void {
  const { axes, reverse, bounds, axisTitles } = document;
  if (bounds?.x !== undefined && axes.valueFormat !== null) categoryAxis.numberFormat = axes.valueFormat;
  if (axisTitles !== undefined) {
    categoryAxis.title.text = titleText(axisTitles.category);
    valueAxis.title.text = titleText(axisTitles.value);
  }
  categoryAxis.visible = axes.category;
  categoryAxis.reversePlotOrder = reverse;
  categoryAxis.majorGridlines.visible = false;
  valueAxis.majorGridlines.visible = axes.value;
  if (axes.valueFormat !== null) valueAxis.numberFormat = axes.valueFormat;
  valueAxis.visible = axes.value;
}

function drawSeries(series: Excel.ChartSeries, document: SheetSeries, { kind, gapWidth }: SheetChart): void {
  if (gapWidth !== null) series.gapWidth = gapWidth;
  if (kind === 'barStacked') series.overlap = 100;
  series.hasDataLabels = document.labels;
  if (document.labels && document.labelFormat !== null) series.dataLabels.numberFormat = document.labelFormat;
  if (document.drawn !== undefined) return drawScatter(series, document);
  if (document.fill === null) series.format.fill.clear();
  else series.format.fill.setSolidColor(document.fill);
  if (document.points !== null) fillPoints(series, document.points);
}

const EDGE = '#5F6B76';

function drawScatter(series: Excel.ChartSeries, { drawn, fill }: SheetSeries): void {
  const color = fill ?? EDGE;
  series.markerStyle = drawn === 'points' ? 'Circle' : 'None';
  if (drawn === 'line') {
    series.format.line.color = color;
    return;
  }
  series.format.line.clear();
  series.format.fill.setSolidColor(color);
  series.markerBackgroundColor = color;
  // Light tiers need an edge to be seen on white.
  series.markerForegroundColor = EDGE;
}
