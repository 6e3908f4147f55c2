import type { SeriesPart } from '../../model/parts.ts';
import type { ColorReader } from '../read/color.ts';
import { at, child, childrenOf, descendants, flag, number, textOf } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { plainText } from '../xml/write.ts';
import { drawingColor } from './drawing-color.ts';

interface Found {
  /** The plot element around the series. */
  readonly plot: XmlNode;
  readonly color: ColorReader;
  /** Type of the plot when it is not the chart's own. */
  readonly chartType: string | null;
}

/** One `<c:ser>`. */
export function readSeries(node: XmlNode, { plot, color, chartType }: Found): SeriesPart {
  const reference = (name: string): string | null => {
    const formula = child(node, name) && descendants(child(node, name) ?? node, 'f')[0];
    return formula ? textOf(formula) : null;
  };
  const labels = child(node, 'dLbls');
  const symbol = at(node, 'marker', 'symbol')?.attributes['val'];
  const bars = number(child(plot, 'gapWidth')?.attributes['val']);
  return {
    name: plainText(
      textOf(at(node, 'tx', 'v') ?? (child(node, 'tx') && descendants(child(node, 'tx') ?? node, 'v')[0])),
    ),
    nameRef: reference('tx'),
    valuesRef: reference('val') ?? reference('yVal'),
    categoriesRef: reference('cat') ?? reference('xVal'),
    ...colours(node, plot, color),
    gapWidth: bars ?? 150,
    overlap: number(child(plot, 'overlap')?.attributes['val']) ?? 0,
    hasDataLabels: labels !== undefined && !flag(child(labels, 'delete')?.attributes['val']),
    labels: readLabels(labels, color),
    points: readPoints(node, color),
    markerStyle: symbol === undefined ? null : symbol.charAt(0).toUpperCase() + symbol.slice(1),
    smooth: flag(child(node, 'smooth')?.attributes['val'], child(node, 'smooth') !== undefined),
    chartType,
    bag: new Map(edgeOf(node, color)),
  };
}

/** The edge of the markers, where it is another colour than they are. */
function edgeOf(node: XmlNode, color: ColorReader): readonly (readonly [string, string])[] {
  const edge = fillOf(at(node, 'marker', 'spPr', 'ln'), color);
  const own = edge !== null && edge !== 'auto' && edge !== fillOf(at(node, 'marker', 'spPr'), color);
  return own ? [['markerForegroundColor', edge]] : [];
}

const STROKED = new Set(['lineChart', 'scatterChart', 'radarChart']);

/** Of a line the colour is its stroke's, or its markers' where no stroke is drawn. */
function colours(node: XmlNode, plot: XmlNode, color: ColorReader): Pick<SeriesPart, 'fill' | 'line'> {
  const stroke = fillOf(at(node, 'spPr', 'ln'), color);
  if (!STROKED.has(plot.name)) return { fill: fillOf(child(node, 'spPr'), color), line: stroke };
  const marker = fillOf(at(node, 'marker', 'spPr'), color);
  return { fill: stroke === null ? marker : stroke, line: 'auto' };
}

/** A colour, null for no fill, `auto` where nothing is said. */
function fillOf(shape: XmlNode | undefined, color: ColorReader): string | null {
  if (child(shape, 'noFill')) return null;
  return drawingColor(child(shape, 'solidFill'), color) ?? 'auto';
}

const POSITIONS: Readonly<Record<string, string>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  l: 'Left',
  r: 'Right',
  t: 'Top',
  b: 'Bottom',
  bestFit: 'BestFit',
};

function readLabels(node: XmlNode | undefined, color: ColorReader): SeriesPart['labels'] {
  const look = node && descendants(child(node, 'txPr') ?? node, 'defRPr')[0];
  const size = number(look?.attributes['sz']);
  const shows = (name: string, absent = false): boolean => flag(child(node, name)?.attributes['val'], absent);
  return {
    format: child(node, 'numFmt')?.attributes['formatCode'] ?? null,
    position: POSITIONS[child(node, 'dLblPos')?.attributes['val'] ?? ''] ?? null,
    color: drawingColor(child(look, 'solidFill'), color),
    size: size === null ? null : size / 100,
    show: {
      value: shows('showVal', node === undefined),
      seriesName: shows('showSerName'),
      categoryName: shows('showCatName'),
      legendKey: shows('showLegendKey'),
      percentage: shows('showPercent'),
      bubbleSize: shows('showBubbleSize'),
    },
  };
}

function readPoints(node: XmlNode, color: ColorReader): SeriesPart['points'] {
  const points: SeriesPart['points'] = new Map();
  for (const point of childrenOf(node, 'dPt')) {
    const fill = fillOf(child(point, 'spPr') ?? at(point, 'marker', 'spPr'), color);
    const index = number(child(point, 'idx')?.attributes['val']);
    if (index !== null && fill !== 'auto') points.set(index, { fill });
  }
  for (const label of childrenOf(child(node, 'dLbls'), 'dLbl')) {
    const index = number(child(label, 'idx')?.attributes['val']);
    const text = descendants(label, 't').map(textOf).join('');
    if (index !== null && text !== '') points.set(index, { ...points.get(index), label: text });
  }
  return points;
}
