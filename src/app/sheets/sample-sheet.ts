import type { Cell } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import type { SheetDocument } from '../sheet-document.ts';
import { block, column, line } from './blocks.ts';
import { plainSheet } from './plain-sheet.ts';

/** Days since the last purchase, purchases, yearly sales, monthly sales, growth, and three ratings of 0–10; a customer a row. */
const FIGURES: readonly (readonly (number | null)[])[] = [
  [4, 46, 1_860_000, 14, 0.62, 9, 9, 9],
  [9, 38, 1_420_000, 11, 1.05, 9, 8, 9],
  [6, 41, 980_000, 10, 0.55, 8, 9, 8],
  [13, 30, 540_000, 9, 0.34, 8, 8, 7],
  [21, 24, 410_000, 7, 0.52, 7, 8, 8],
  [17, 26, 365_000, 6, 0.41, 8, 7, 7],
  [33, 19, 240_000, 5, 0.22, 7, 7, 6],
  [28, 17, 215_000, 5, 0.18, 6, 8, 6],
  [41, 15, 160_000, 4, 0.31, 7, 6, 7],
  [36, 14, 152_000, 4, 0.12, 6, 7, 6],
  [52, 12, 118_000, 3, 0.08, 6, 6, 5],
  [47, 11, 104_000, 3, 0.25, 5, 7, 6],
  [66, 10, 92_000, 3, -0.04, 6, 5, 5],
  [58, 9, 81_000, 2, 0.15, 5, 6, 6],
  [75, 8, 66_000, 2, 0.02, 5, 5, 5],
  [88, 7, 58_000, 2, -0.11, 4, 6, 4],
  [94, 6, 49_000, 2, 0.06, 5, 5, null],
  [120, 5, 37_000, 1, -0.18, 4, 4, 4],
  [133, 4, 31_000, 1, 0.01, 4, 5, 3],
  [151, 4, 26_000, 1, -0.22, 3, 4, 4],
  [178, 3, 18_000, 0.6, -0.3, 3, 3, 3],
  [214, 2, 12_000, 0.5, null, 3, 4, 2],
  [260, 1, 7_000, 0.3, -0.45, 2, 3, 2],
  [318, 1, 4_000, 0.2, null, 2, 2, 2],
];

/** Number formats of the columns, from the first. */
const FORMATS = ['@', '@', 'yyyy-mm-dd', '#,##0', '#,##0', '#,##0.0', '0%', '0', '0', '0'];

export interface SampleParts {
  readonly key: string;
  readonly table: string;
  /** The day the dates are counted back from, Excel serial. */
  readonly today: number;
}

/** A list to try with: every method but those that read orders finds its columns in it, two cells are blank on purpose. */
export function sampleSheet({ sheets }: Words, { key, table, today }: SampleParts): SheetDocument {
  const { headers, regions, names } = sheets.sample;
  const [places, customers] = [regions.split('|'), names.split('|')];
  const rows = FIGURES.map(([days, ...rest], i): readonly Cell[] => [
    customers[i] ?? '',
    places[(i * 7) % places.length] ?? '',
    today - (days ?? 0),
    ...rest,
  ]);
  const titles = Object.values(headers);
  return {
    ...plainSheet(key, sheets.names.sample),
    widths: titles.map((title, i) => (i === 0 ? 26 : Math.max(12, title.length + 4))),
    blocks: [
      line([0, 0], titles, { bold: true }),
      block([1, 0], rows),
      ...FORMATS.flatMap((format, at) =>
        column(
          [1, at],
          rows.map((row) => row[at] ?? null),
          format === '@' ? {} : { format },
        ),
      ),
    ],
    tables: [
      {
        name: table,
        row: 0,
        column: 0,
        rows: rows.length + 1,
        columns: titles.length,
        style: 'TableStyleLight1',
      },
    ],
    freezeRows: 1,
    gridlines: true,
    print: { landscape: true, fit: 'page', areas: [] },
    activate: true,
  };
}
