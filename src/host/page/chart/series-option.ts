import { format } from 'numfmt';
import type { ChartPart } from '../../model/parts.ts';
import type { ReadSeries } from './chart-data.ts';

/** Office theme's accents, as Excel colours series that have no colour of their own. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** One series as ECharts draws it. */
export function seriesOption(chart: ChartPart, read: ReadSeries, index: number): object {
  const type = read.part.chartType ?? chart.type;
  const color = ACCENTS[index % ACCENTS.length] ?? '#4472C4';
  if (/Pie|Doughnut/.test(type)) return pieOption(chart, read);
  if (type.startsWith('XYScatter') || type === 'Bubble') return scatterOption(read, color);
  if (type.startsWith('Line')) return lineOption(read, color);
  return barOption(chart, read, color);
}

function barOption(chart: ChartPart, read: ReadSeries, color: string): object {
  const { part } = read;
  const stacked = /Stacked/.test(chart.type);
  return {
    type: 'bar',
    name: read.name,
    ...(stacked ? { stack: 'all' } : {}),
    barCategoryGap: `${Math.round((part.gapWidth / (part.gapWidth + 100)) * 100)}%`,
    ...(part.overlap === 0 || stacked ? {} : { barGap: `${-part.overlap}%` }),
    itemStyle: fillStyle(part.fill, color),
    label: labelOf(
      read,
      stacked || part.overlap > 0 ? 'inside' : chart.type.startsWith('Bar') ? 'right' : 'top',
    ),
    silent: part.fill === null,
    data: read.values.map((value, at) => point(read, value, at)),
  };
}

function lineOption(read: ReadSeries, color: string): object {
  const { part } = read;
  const line =
    typeof part.line === 'string' && part.line !== 'auto'
      ? part.line
      : typeof part.fill === 'string' && part.fill !== 'auto'
        ? part.fill
        : color;
  return {
    type: 'line',
    name: read.name,
    smooth: part.smooth,
    showSymbol: part.markerStyle !== null && part.markerStyle !== 'None',
    lineStyle: { color: line, width: part.line === null ? 0 : 2.25 },
    itemStyle: { color: line },
    label: labelOf(read, 'top'),
    data: read.values,
  };
}

function scatterOption(read: ReadSeries, color: string): object {
  return {
    type: 'scatter',
    name: read.name,
    symbolSize: 7,
    itemStyle: fillStyle(read.part.fill, color),
    label: labelOf(read, 'right'),
    data: read.values.map((value, at) => [read.numbers[at] ?? null, value]),
  };
}

function pieOption(chart: ChartPart, read: ReadSeries): object {
  return {
    type: 'pie',
    name: read.name,
    radius: chart.type.startsWith('Doughnut') ? ['45%', '72%'] : '72%',
    center: ['50%', '56%'],
    label: labelOf(read, 'outside'),
    data: read.values.map((value, at) => ({
      name: read.categories[at],
      value,
      itemStyle: fillStyle(
        read.part.points.get(at)?.fill ?? 'auto',
        ACCENTS[at % ACCENTS.length] ?? '#4472C4',
      ),
    })),
  };
}

function point(read: ReadSeries, value: number | null, at: number): unknown {
  const fill = read.part.points.get(at)?.fill ?? (read.part.fill === 'auto' ? null : read.part.fill);
  const own = read.part.points.get(at)?.fill;
  const ink =
    read.part.labels.color === null && typeof fill === 'string' ? { label: { color: inkOn(fill) } } : {};
  return { value, ...ink, ...(own === undefined ? {} : { itemStyle: fillStyle(own, '#4472C4') }) };
}

/** Dark or light writing, whichever reads better on a colour. */
function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    Number.parseInt(fill.slice(from, from + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140 ? '#FFFFFF' : '#333333';
}

function fillStyle(fill: string | null | undefined, automatic: string): object {
  if (fill === null) return { color: 'transparent', borderWidth: 0 };
  return { color: fill === undefined || fill === 'auto' ? automatic : fill };
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: 'inside',
  InsideEnd: 'insideRight',
  InsideBase: 'insideLeft',
  OutsideEnd: 'right',
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

function labelOf(read: ReadSeries, automatic: string): object {
  const { labels } = read.part;
  const position = labels.position === null ? automatic : (POSITIONS[labels.position] ?? automatic);
  return {
    show: read.part.hasDataLabels && read.part.fill !== null,
    position,
    fontSize: labels.size === null ? 12 : Math.round((labels.size * 96) / 72),
    color: labels.color ?? '#404040',
    textBorderWidth: 0,
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => labelText(read, dataIndex),
  };
}

function labelText(read: ReadSeries, at: number): string {
  const { labels, points } = read.part;
  const own = points.get(at)?.label;
  if (typeof own === 'string') return own;
  const value = read.values[at];
  if (value === null || value === undefined) return '';
  const shown =
    labels.format === null ? (read.labels[at] ?? '') : format(labels.format, value, { throws: false });
  const parts = [
    labels.show['seriesName'] === true ? read.name : '',
    labels.show['categoryName'] === true ? (read.categories[at] ?? '') : '',
    labels.show['value'] === false ? '' : shown,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
