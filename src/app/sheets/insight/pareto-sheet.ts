import type { Concentration, CurvePoint } from '../../../engine/index.ts';
import { fill, formatsOf, type Locale } from '../../../locales/index.ts';
import type { Words } from '../../../locales/words.ts';
import type { Insight } from '../../app.ts';
import type { SheetBlock, SheetChart, SheetDocument } from '../../sheet-document.ts';
import { block, line, QUIET } from '../blocks.ts';
import { plainSheet, TITLE } from '../plain-sheet.ts';

const FIGURES = 2;
const CHARTS = 5;
const ROWS = 22;
const HELPER = 14;
const COLOUR = '#1F6F8B';
const QUIET_LINE = '#B8BDC3';

interface ParetoParts {
  readonly insight: Insight;
  readonly words: Words;
  readonly locale: Locale;
}

/** The Pareto and the Lorenz curve with their figures; null where values are not known or do not add up. */
export function paretoSheet({ insight, words, locale }: ParetoParts): SheetDocument | null {
  const { concentration, pareto, lorenz } = insight;
  if (concentration === null || pareto === null || lorenz === null) return null;
  const phrases = words.sheets.insight.pareto;
  const { percent, number } = formatsOf(locale);
  const known = (value: number | null, say: (value: number) => string): string =>
    value === null ? '–' : say(value);
  const titles = {
    pareto: fill(phrases.chart, { share: known(concentration.top20, percent) }, locale),
    lorenz: fill(phrases.lorenzChart, { gini: known(concentration.gini, number) }, locale),
  };
  const charts = [
    curve('Tierwise pareto', titles.pareto, { points: pareto, left: 0, helper: HELPER, words }),
    curve('Tierwise lorenz', titles.lorenz, { points: lorenz, left: 6, helper: HELPER + 4, words }),
  ];
  return {
    ...plainSheet('pareto', words.sheets.names.pareto),
    widths: Array<number>(12).fill(14),
    blocks: [
      line([0, 0], [finding(concentration, words, locale)], TITLE),
      ...figures(concentration, words),
      ...charts.flatMap((one) => one.blocks),
    ],
    charts: charts.map((one) => one.chart),
    print: {
      landscape: true,
      fit: 'page',
      areas: [{ row: 0, column: 0, rows: CHARTS + ROWS + 1, columns: 12 }],
    },
  };
}

/** How few customers bring most of the value; the sheet's name where that cannot be said. */
function finding({ for80, customers }: Concentration, words: Words, locale: Locale): string {
  const phrases = words.sheets.insight.pareto;
  if (for80 === null) return phrases.title;
  const share = formatsOf(locale).percent(for80 / customers);
  return fill(phrases.finding, { count: for80, share }, locale);
}

function figures(
  { top20, for80, gini, largest, negative }: Concentration,
  words: Words,
): readonly SheetBlock[] {
  const names = words.sheets.insight.pareto.figures;
  const of = [
    [names.top20, top20, '0.0%'],
    [names.for80, for80, '#,##0'],
    [names.gini, gini, '0.000'],
    [names.largest, largest, '0.0%'],
    [names.negative, negative, '#,##0'],
  ] as const;
  return of.flatMap(([name, value, format], i) => [
    line([FIGURES, i * 2], [name], QUIET),
    line([FIGURES + 1, i * 2], [value], { size: 14, format, align: 'left' }),
  ]);
}

interface Place {
  readonly points: readonly CurvePoint[];
  readonly left: number;
  readonly helper: number;
  readonly words: Words;
}

/** One curve over its helper cells, beside the line of equal shares. */
function curve(
  name: string,
  title: string,
  { points, left, helper, words }: Place,
): { readonly blocks: readonly SheetBlock[]; readonly chart: SheetChart } {
  const { customers, value, equal } = words.sheets.insight.pareto;
  const cells = [[customers, value, equal], ...points.map(({ x, y }) => [x, y, x])];
  const top = Math.max(1, ...points.map(({ y }) => y));
  return {
    blocks: [block([CHARTS, helper], cells, { ...QUIET, format: '0.0%' })],
    chart: {
      name,
      kind: 'scatter',
      title,
      data: { row: CHARTS, column: helper, rows: cells.length, columns: 3 },
      series: [COLOUR, QUIET_LINE].map((fillColour) => ({
        fill: fillColour,
        points: null,
        drawn: 'line',
        labels: false,
        labelFormat: null,
      })),
      place: { row: CHARTS, column: left, rows: ROWS, columns: 6 },
      reverse: false,
      axes: { category: true, value: true, valueFormat: '0%' },
      axisTitles: { category: customers, value },
      bounds: { x: [0, 1], y: [0, Math.ceil(top * 10) / 10] },
      legend: false,
      gapWidth: null,
    },
  };
}
