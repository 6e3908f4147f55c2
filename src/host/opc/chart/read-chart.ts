import type { AxisPart, ChartPart } from '../../model/parts.ts';
import type { ColorReader } from '../read/color.ts';
import { at, child, childrenOf, descendants, flag, number, textOf } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { typeOf } from './kinds.ts';
import type { ChartKind } from './kinds.ts';
import { readSeries } from './read-series.ts';
import { drawingColor } from './drawing-color.ts';

const ELEMENTS: readonly ChartKind['element'][] = [
  'barChart',
  'lineChart',
  'areaChart',
  'pieChart',
  'doughnutChart',
  'scatterChart',
  'radarChart',
];

/** What a chart part says; null for a chart of a kind that the host does not draw (3-D, stock, surface). */
export function readChart(
  root: XmlNode,
  color: ColorReader,
): Omit<ChartPart, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'> | null {
  const chart = child(root, 'chart');
  const plotArea = child(chart, 'plotArea');
  const plots = (plotArea?.children ?? []).filter(({ name }) => ELEMENTS.some((it) => it === name));
  const [first] = plots;
  if (!chart || !first) return null;
  const type = typeOf(kindOfPlot(first));
  const series = plots.flatMap((plot) => {
    const own = typeOf(kindOfPlot(plot));
    return childrenOf(plot, 'ser').map((node) =>
      readSeries(node, { plot, color, chartType: own === type ? null : own }),
    );
  });
  const { categoryAxis, valueAxis } = readAxes(plotArea);
  const legend = child(chart, 'legend');
  return {
    type,
    title: readTitle(chart, color),
    legend: {
      visible: legend !== undefined,
      position: LEGENDS[value(legend, 'legendPos') ?? 'r'] ?? 'Right',
    },
    series,
    categoryAxis,
    valueAxis,
    plotVisibleOnly: flag(value(chart, 'plotVisOnly'), true),
    source: null,
    bag: new Map(),
  };
}

const LEGENDS: Readonly<Record<string, string>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

/** The `val` of a child element. */
function value(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['val'];
}

function kindOfPlot(plot: XmlNode): ChartKind {
  const grouping = value(plot, 'grouping');
  const markers = childrenOf(plot, 'ser').map((it) => value(child(it, 'marker'), 'symbol'));
  const lines = childrenOf(plot, 'ser').map((it) => at(it, 'spPr', 'ln', 'noFill'));
  return {
    element: ELEMENTS.find((it) => it === plot.name) ?? 'barChart',
    grouping:
      grouping === 'stacked' || grouping === 'percentStacked'
        ? grouping
        : plot.name === 'barChart'
          ? 'clustered'
          : 'standard',
    horizontal: value(plot, 'barDir') === 'bar',
    markers:
      plot.name === 'lineChart'
        ? flag(value(plot, 'marker')) && markers.some((it) => it !== 'none')
        : markers.some((it) => it !== 'none'),
    lines: lines.some((it) => it === undefined),
  };
}

function readTitle(chart: XmlNode, color: ColorReader): ChartPart['title'] {
  const title = child(chart, 'title');
  const text = title ? descendants(title, 't').map(textOf).join('') : '';
  const run = title && (descendants(title, 'rPr')[0] ?? descendants(title, 'defRPr')[0]);
  const size = number(run?.attributes['sz']);
  return {
    text,
    visible: title !== undefined && !flag(value(chart, 'autoTitleDeleted')),
    size: size === null ? 14 : size / 100,
    color: drawingColor(child(run, 'solidFill'), color) ?? '#595959',
    bold: flag(run?.attributes['b']),
  };
}

function readAxes(plotArea: XmlNode | undefined): {
  readonly categoryAxis: AxisPart;
  readonly valueAxis: AxisPart;
} {
  const values = childrenOf(plotArea, 'valAx');
  const category = child(plotArea, 'catAx') ?? child(plotArea, 'dateAx') ?? values[0];
  return { categoryAxis: readAxis(category), valueAxis: readAxis(values.find((it) => it !== category)) };
}

const TICK_LABELS: Readonly<Record<string, string>> = {
  nextTo: 'NextToAxis',
  high: 'High',
  low: 'Low',
  none: 'None',
};

function readAxis(node: XmlNode | undefined): AxisPart {
  const title = child(node, 'title');
  const format = child(node, 'numFmt')?.attributes;
  const scaling = child(node, 'scaling');
  return {
    visible: node !== undefined && !flag(value(node, 'delete')),
    majorGridlines: child(node, 'majorGridlines') !== undefined,
    minimum: number(value(scaling, 'min')),
    maximum: number(value(scaling, 'max')),
    reversed: value(scaling, 'orientation') === 'maxMin',
    title: { text: title ? descendants(title, 't').map(textOf).join('') : '', visible: title !== undefined },
    numberFormat: format && !flag(format['sourceLinked']) ? (format['formatCode'] ?? null) : null,
    tickLabels: TICK_LABELS[value(node, 'tickLblPos') ?? 'nextTo'] ?? 'NextToAxis',
    bag: new Map(),
  };
}
