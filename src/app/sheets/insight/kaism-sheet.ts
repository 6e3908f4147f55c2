import type { Cell, Tier } from '../../../engine/index.ts';
import { fill, type Locale } from '../../../locales/index.ts';
import type { Words } from '../../../locales/words.ts';
import type { Quadrants } from '../../app.ts';
import type { SheetChart, SheetDocument } from '../../sheet-document.ts';
import { block, line, QUIET } from '../blocks.ts';
import { plainSheet, TITLE } from '../plain-sheet.ts';
import { pointColor } from './point-color.ts';

const TOP = 3;
const ROWS = 26;
/** The chart left, its customers beside it. */
const PAPER = 9;

interface KaismParts {
  readonly matrix: Quadrants;
  readonly tiers: readonly Tier[];
  readonly words: Words;
  readonly locale: Locale;
}

/** Every customer as a point between the four quadrants, a series and a column each; the customers listed beside. */
export function kaismSheet({ matrix, tiers, words, locale }: KaismParts): SheetDocument {
  const { title, note, columns, cut } = words.sheets.insight.kaism;
  const { x, y, points, quadrants } = matrix;
  const named = (phrase: string, name: string): string => fill(phrase, { name }, locale);
  const inQuadrant = (name: string) => tiers.findIndex((tier) => tier.name === name);
  const places = quadrants.map(inQuadrant);
  const first = points.filter((point) => point.tier === places[0]).length;
  const head = [
    columns.customer,
    named(columns.x, x.name),
    ...quadrants,
    named(cut, x.name),
    named(cut, y.name),
  ];
  const blank = quadrants.map((): Cell => null);
  const rows: readonly (readonly Cell[])[] = [
    ...points.map((point) => [
      point.customer,
      point.x,
      ...places.map((place) => (place === point.tier ? point.y : null)),
      null,
      null,
    ]),
    ...[y.min, y.max].map((end) => ['', x.cut, ...blank, end, null]),
    ...[x.min, x.max].map((end) => ['', end, ...blank, null, y.cut]),
  ];
  return {
    ...plainSheet('kaism', words.sheets.names.kaism),
    widths: [...Array<number>(PAPER).fill(12), 4, 24, ...Array<number>(7).fill(14)],
    blocks: [
      line(
        [0, 0],
        [fill(title, { quadrant: quadrants[0], count: first, total: points.length }, locale)],
        TITLE,
      ),
      line([1, 0], [note], QUIET),
      line([TOP, PAPER + 1], head, { bold: true }),
      block([TOP + 1, PAPER + 1], rows, { format: '0.00' }),
    ],
    charts: [
      {
        ...chartOf(matrix, { row: TOP, column: PAPER + 2, rows: rows.length + 1, columns: 7 }),
        series: [...places.map((place) => pointsOf(tiers[place]?.color ?? '#5F6B76')), LINE, LINE],
      },
    ],
    print: {
      landscape: true,
      fit: 'page',
      areas: [{ row: 0, column: 0, rows: TOP + ROWS + 1, columns: PAPER }],
    },
  };
}

const LINE: SheetChart['series'][number] = {
  fill: '#5F6B76',
  points: null,
  drawn: 'line',
  labels: false,
  labelFormat: null,
};

function pointsOf(color: string): SheetChart['series'][number] {
  return { ...LINE, fill: pointColor(color), drawn: 'points' };
}

function chartOf({ x, y, quadrants }: Quadrants, data: SheetChart['data']): Omit<SheetChart, 'series'> {
  const [both, attractive, strong, neither] = quadrants;
  return {
    name: 'Tierwise matrix',
    kind: 'scatter',
    title: `${attractive} ↖ ${both} ↗ ${neither} ↙ ${strong} ↘`,
    data,
    place: { row: TOP, column: 0, rows: ROWS, columns: PAPER },
    reverse: false,
    axes: { category: true, value: true, valueFormat: '0.0' },
    axisTitles: { category: x.name, value: y.name },
    bounds: { x: [x.min, x.max], y: [y.min, y.max] },
    legend: true,
    gapWidth: null,
  };
}
