import { LEFT_OUT, type Cell, type Cells } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import type { GradeRequest } from '../app.ts';
import { cellIn } from '../column-cells.ts';
import { sheetKeyOf } from '../earlier/customers-list.ts';
import type { Previous } from '../earlier/previous-tiers.ts';
import { namesOf } from '../insight/values-of.ts';
import type { Computed } from '../preview.ts';
import type { CellLook, SheetBlock, SheetColours, SheetDocument } from '../sheet-document.ts';
import type { OwnColumn } from '../workbook.ts';
import { block, column, line } from './blocks.ts';
import { heightOf, linesOf, widthFor } from './text-lines.ts';

/** Characters from which a column holds sentences. */
const SENTENCE = 40;

export interface CustomersParts {
  readonly request: GradeRequest;
  readonly computed: Computed;
  readonly columns: readonly OwnColumn[];
  readonly words: Words;
  /** Name of the table. */
  readonly table: string;
  /** Customers of the run before who are gone: listed last, so that the next run of the day still knows of them. */
  readonly lost: Previous['lost'];
}

/** The graded customers on a sheet of their own: for orders, or when the user's list is not to be touched. */
export function customersSheet(parts: CustomersParts): {
  readonly document: SheetDocument;
  /** Header of the customers. */
  readonly header: string;
} {
  const { columns, words, table } = parts;
  const header = headerOf(parts);
  const rows = [...keptRows(parts), ...lostRows(parts)];
  const document: SheetDocument = {
    key: sheetKeyOf(table),
    name: words.sheets.names.customers,
    widths: [
      widthFor([header, ...rows.map(([name]) => String(name))], [12, 36]),
      ...columns.map(({ width }) => width),
    ],
    blocks: [
      line([0, 0], [header, ...columns.map((one) => one.header)], { bold: true, align: 'left' }),
      ...bodyBlocks(rows, columns),
    ],
    tables: [
      {
        name: table,
        row: 0,
        column: 0,
        rows: rows.length + 1,
        columns: columns.length + 1,
        style: 'TableStyleLight1',
      },
    ],
    charts: [],
    lists: [],
    colours: columns.flatMap((one, at) => coloursOf(one, { column: at + 1, rows: rows.length })),
    freezeRows: 1,
    gridlines: true,
    print: { landscape: true, fit: 'width', areas: [] },
    tabColor: null,
    activate: true,
  };
  return { document, header };
}

/** Sentences wrap, in rows of one height: as many lines as the longest of them takes. */
function bodyBlocks(rows: Cells, columns: readonly OwnColumn[]): readonly SheetBlock[] {
  if (rows.length === 0) return [];
  const cellsOf = (at: number): readonly Cell[] => rows.map((row) => row[at + 1] ?? null);
  const lines = columns.flatMap(({ width }, at) =>
    width < SENTENCE ? [] : cellsOf(at).map((cell) => linesOf(String(cell ?? ''), width)),
  );
  const rowHeight = heightOf(lines.reduce((most, one) => Math.max(most, one), 1));
  const look: CellLook = { vertical: 'top', wrap: false, format: 'General', align: 'left', rowHeight };
  return [
    block([1, 0], rows, look),
    ...columns.flatMap(({ header, format, width }, at) => {
      const align = alignOf(cellsOf(at));
      return [
        line([0, at + 1], [header], { align }),
        ...column([1, at + 1], cellsOf(at), { format, align, wrap: width >= SENTENCE }),
      ];
    }),
  ];
}

/** Numbers to the right, codes of digits as that of R, F and M in the middle, words to the left. */
function alignOf(cells: readonly Cell[]): 'left' | 'center' | 'right' {
  if (cells.every((cell) => cell === null || typeof cell === 'number')) return 'right';
  return cells.every((cell) => cell === null || /^\d+$/u.test(String(cell))) ? 'center' : 'left';
}

function coloursOf(
  { colors }: OwnColumn,
  { column: at, rows }: { readonly column: number; readonly rows: number },
): readonly SheetColours[] {
  return rows === 0 || colors === null || colors.length === 0
    ? []
    : [{ row: 1, column: at, rows, columns: 1, colors }];
}

function keptRows({ computed, columns }: CustomersParts): Cells {
  const { tier } = computed.graded;
  const names = namesOf(computed);
  return Array.from(tier, (_tier, row) => row)
    .filter((row) => tier[row] !== LEFT_OUT)
    .map((row) => [names[row] ?? '', ...columns.map(({ cells }) => cellIn(cells, row))]);
}

/** Nothing can be said of them but who and what they were; without that column they are not listed. */
function lostRows({ columns, lost, words }: CustomersParts): Cells {
  if (columns.every(({ key }) => key !== 'previous')) return [];
  const movement = words.sheets.movement.lost;
  return lost.map(({ customer, name, tier }) => {
    const said: Readonly<Record<string, Cell>> = { name, previous: tier, movement };
    return [customer, ...columns.map(({ key }) => said[key] ?? null)];
  });
}

/** What the list calls the column that the names are from. */
function headerOf({ request, computed }: CustomersParts): string {
  const index = request.mapping.find(({ key }) => key === 'customer')?.column ?? null;
  return request.source.headers[index ?? computed.read.witness.column] ?? '';
}
