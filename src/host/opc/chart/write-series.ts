import type { SeriesPart } from '../../model/parts.ts';
import type { Workbook } from '../../model/workbook.ts';
import { cellText, escapeText, tag } from '../xml/write.ts';
import type { ChartKind } from './kinds.ts';
import { categoryReference, numberReference, pointCount, textReference } from './references.ts';
import { fillOf, shape, textProperties, val } from './shape.ts';

/** One series in its chart. */
export interface SeriesJob {
  readonly series: SeriesPart;
  readonly index: number;
  readonly kind: ChartKind;
  readonly workbook: Workbook;
}

/** Office's accents: what Excel takes by itself. Written out, because LibreOffice draws nothing without them. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

function accent(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? '#4472C4';
}

/** `<c:ser>`, its children in the order that the schema gives to each kind of chart. */
export function writeSeries(job: SeriesJob): string {
  const { series, index, kind, workbook } = job;
  const { element } = kind;
  const lined = element === 'lineChart' || element === 'scatterChart' || element === 'radarChart';
  return tag(
    'c:ser',
    {},
    val('idx', index) +
      val('order', index) +
      seriesName(series, workbook) +
      look(job) +
      (element === 'barChart' ? val('invertIfNegative', 0) : '') +
      (lined ? marker(job) : '') +
      points(job) +
      (series.hasDataLabels ? labels(job) : '') +
      data(job) +
      (element === 'lineChart' || element === 'scatterChart' ? val('smooth', series.smooth ? 1 : 0) : ''),
  );
}

function seriesName({ nameRef, name }: SeriesPart, workbook: Workbook): string {
  if (nameRef !== null) return tag('c:tx', {}, textReference(nameRef, workbook));
  return name === '' ? '' : tag('c:tx', {}, `<c:v>${cellText(name)}</c:v>`);
}

function look({ series, index, kind }: SeriesJob): string {
  const fill = series.fill === 'auto' ? accent(index) : series.fill;
  if (kind.element === 'scatterChart' && !kind.lines)
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  const stroked =
    kind.element === 'lineChart' || kind.element === 'scatterChart' || kind.element === 'radarChart';
  return stroked ? shape('auto', series.line === 'auto' ? fill : series.line) : shape(fill, series.line);
}

function marker({ series, index, kind }: SeriesJob): string {
  const style = series.markerStyle ?? (kind.markers ? 'Automatic' : 'None');
  if (style === 'None') return tag('c:marker', {}, val('symbol', 'none'));
  const fill = series.fill === 'auto' ? accent(index) : series.fill;
  const edge = series.bag.get('markerForegroundColor');
  const drawn = shape(fill, typeof edge === 'string' && edge !== '' ? edge : fill);
  return tag('c:marker', {}, val('symbol', SYMBOLS[style] ?? 'circle') + val('size', 6) + drawn);
}

const SYMBOLS: Readonly<Record<string, string>> = {
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Plus: 'plus',
  Dash: 'dash',
  Dot: 'dot',
};

/** Points with a fill of their own; a pie gives every slice one. */
function points({ series, kind, workbook }: SeriesJob): string {
  const round = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const fills = new Map<number, string | null>();
  if (round && series.valuesRef !== null) {
    for (let index = 0; index < pointCount(series.valuesRef, workbook); index++)
      fills.set(index, accent(index));
  }
  for (const [index, { fill }] of series.points) if (fill !== undefined) fills.set(index, fill);
  const coloured = [...fills].sort(([a], [b]) => a - b);
  return coloured
    .map(([idx, fill]) => {
      const inverted = kind.element === 'barChart' ? val('invertIfNegative', 0) : '';
      const drawn = tag('c:spPr', {}, fillOf(fill));
      const marked =
        kind.element === 'lineChart' || kind.element === 'scatterChart'
          ? tag('c:marker', {}, val('symbol', 'circle') + drawn)
          : '';
      return tag(
        'c:dPt',
        {},
        val('idx', idx) +
          inverted +
          marked +
          (kind.element === 'radarChart' || marked ? '' : val('bubble3D', 0) + drawn),
      );
    })
    .join('');
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** A place that the kind of chart does not know makes Excel refuse the file. */
const ALLOWED: Readonly<Record<ChartKind['element'], string>> = {
  barChart: 'ctr inEnd inBase outEnd',
  lineChart: 't b l r ctr',
  scatterChart: 't b l r ctr',
  pieChart: 'bestFit ctr inEnd outEnd',
  areaChart: '',
  doughnutChart: '',
  radarChart: '',
};

function labels({ series, kind }: SeriesJob): string {
  const { format, position, color, size, show } = series.labels;
  const place = POSITIONS[position ?? ''] ?? '';
  const stackedOut = place === 'outEnd' && kind.element === 'barChart' && kind.grouping !== 'clustered';
  const allowed = ALLOWED[kind.element].split(' ').includes(place) && place !== '' && !stackedOut;
  const drawn =
    (format === null ? '' : tag('c:numFmt', { formatCode: format, sourceLinked: 0 })) +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    (color === null && size === null ? '' : textProperties({ size, color, bold: false })) +
    (allowed ? val('dLblPos', place) : '');
  return tag('c:dLbls', {}, ownLabels(series) + drawn + shown(show));
}

/** All six, or LibreOffice shows what it likes. */
function shown(show: Readonly<Record<string, boolean>>): string {
  const flags: readonly (readonly [string, boolean])[] = [
    ['showLegendKey', show['legendKey'] ?? false],
    ['showVal', show['value'] ?? true],
    ['showCatName', show['categoryName'] ?? false],
    ['showSerName', show['seriesName'] ?? false],
    ['showPercent', show['percentage'] ?? false],
    ['showBubbleSize', show['bubbleSize'] ?? false],
  ];
  return flags.map(([name, on]) => val(name, on ? 1 : 0)).join('');
}

/** Labels with a text of their own. */
function ownLabels({ points: all, labels: { show } }: SeriesPart): string {
  const own = [...all].filter(([, { label }]) => typeof label === 'string').sort(([a], [b]) => a - b);
  return own
    .map(([idx, { label }]) => {
      const text = `<a:p><a:r><a:rPr lang="en-US"/><a:t>${escapeText(label ?? '')}</a:t></a:r></a:p>`;
      return tag(
        'c:dLbl',
        {},
        `${val('idx', idx)}<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${text}</c:rich></c:tx>${shown(show)}`,
      );
    })
    .join('');
}

function data({ series: { categoriesRef, valuesRef }, kind, workbook }: SeriesJob): string {
  const [first, second] = kind.element === 'scatterChart' ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  const categories = categoriesRef === null ? '' : tag(first, {}, categoryReference(categoriesRef, workbook));
  return categories + (valuesRef === null ? '' : tag(second, {}, numberReference(valuesRef, workbook)));
}
