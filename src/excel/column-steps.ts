import type { Source } from '../app/workbook.ts';
import { anchorFormula, anchorName, mark, TOP, type Anchor } from './anchors.ts';
import { rowsThatFit } from './block-size.ts';
import { written } from './cell-text.ts';
import { colourByText } from './colours.ts';
import { neighbours, type Laid } from './column-layout.ts';
import { pointsOf } from './column-width.ts';
import { memoryKey } from './memory.ts';
import type { Colour, Step, Undo } from './undo.ts';

/** What is known of the list before anything is written beside it. */
export interface ColumnsBefore {
  readonly source: Source;
  readonly table: string | null;
  /** Whether the table ends in a totals row. */
  readonly totals: boolean;
  readonly tableColumns: readonly string[];
  readonly group: string;
  readonly anchors: readonly Anchor[];
  /** Widths of the sheet columns that are added, in points; null = the standard width. */
  readonly widths: readonly (number | null)[];
  /** Formulas of our columns as they stand, by key. */
  readonly formulas: ReadonlyMap<string, readonly (string | number | boolean | null)[]>;
  readonly colours: Readonly<Record<string, readonly Colour[]>>;
  /** The sheet row after the last one of the filled cells around the list. */
  readonly bottom: number;
}

/** The steps that write our columns: the columns themselves, their cells in blocks, their colours. */
export function columnSteps(laid: readonly Laid[], before: ColumnsBefore): readonly Step[] {
  return [structure(laid, before), ...cellSteps(laid, before), ...colourSteps(laid, before)];
}

function structure(laid: readonly Laid[], before: ColumnsBefore): Step {
  const { source, group } = before;
  const added = laid.filter((one) => one.added);
  const marks = [
    { name: anchorName(group, TOP), position: 0 },
    ...added.map((one) => ({ name: anchorName(group, one.column.key), position: one.position })),
  ].map(({ name, position }) => ({
    name,
    formula: anchorFormula(source.sheet, source.top, source.left + position),
  }));
  const changed = marks.filter(({ name, formula }) => formulaOf(before, name) !== formula);
  return {
    undo: [
      ...undoAdded(added, before),
      ...changed.map(({ name }): Undo => ({ kind: 'name', name, formula: formulaOf(before, name) })),
    ],
    perform: (context) => {
      addColumns(context, added, before);
      for (const { name, formula } of changed)
        mark(context, { name, formula, known: formulaOf(before, name) !== null });
    },
  };
}

function formulaOf(before: ColumnsBefore, name: string): string | null {
  return before.anchors.find((anchor) => anchor.name === name)?.formula ?? null;
}

function undoAdded(
  added: readonly Laid[],
  { source, table, tableColumns, group, widths }: ColumnsBefore,
): readonly Undo[] {
  const first = added[0];
  if (first === undefined) return [];
  const column = source.left + first.position;
  const back: Undo = { kind: 'widths', sheet: source.sheet, column, widths };
  if (table === null) {
    const block = { row: source.top, column, rows: source.rowCount + 1, columns: added.length };
    return [back, { kind: 'cells-added', sheet: source.sheet, block }];
  }
  const headers = added.map((one) => one.header);
  const marks = added.map((one) => anchorName(group, one.column.key));
  return [back, { kind: 'table-columns', table, keep: tableColumns, headers, marks }];
}

function addColumns(
  context: Excel.RequestContext,
  added: readonly Laid[],
  { source, table, totals }: ColumnsBefore,
): void {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const inTable = table === null ? null : context.workbook.tables.getItem(table);
  for (const { header, position, column } of added) {
    const top = sheet.getCell(source.top, source.left + position);
    // Resizing may be repeated by a second delivery without harm, adding may not; but it cannot carry a totals row along.
    if (inTable !== null && totals) inTable.columns.add(-1, undefined, header);
    else top.values = [[written(header)]];
    if (inTable === null) top.format.font.bold = true;
    const cells = sheet.getRangeByIndexes(source.top + 1, source.left + position, source.rowCount, 1);
    // One format for the whole range is a documented short form that the types do not know.
    cells.numberFormat = column.format as unknown as string[][];
    top.format.columnWidth = pointsOf(column.width);
  }
  if (inTable === null || totals || added.length === 0) return;
  const width = Math.max(...added.map(({ position }) => position)) + 1;
  inTable.resize(sheet.getRangeByIndexes(source.top, source.left, source.rowCount + 1, width));
}

function cellSteps(laid: readonly Laid[], before: ColumnsBefore): readonly Step[] {
  const { source, group, formulas } = before;
  const steps: Step[] = [];
  for (let first = 0; first < source.rowCount;) {
    const count = rowsOfBlock(laid, first, source.rowCount);
    const start = first;
    const undo = laid
      .filter((one) => !one.added)
      .map(({ column }): Undo => ({
        kind: 'column-cells',
        mark: anchorName(group, column.key),
        firstRow: start,
        formulas: (formulas.get(column.key) ?? []).slice(start, start + count),
      }));
    steps.push({ undo, perform: (context) => fillRows(context, laid, { source, first: start, count }) });
    first += count;
  }
  return steps;
}

/** How many rows of all columns together fit in one request, judged by rows spread over those left. */
function rowsOfBlock(laid: readonly Laid[], first: number, end: number): number {
  const step = Math.max(1, Math.floor((end - first) / 64));
  const sample: unknown[] = [];
  for (let row = first; row < end; row += step)
    sample.push(laid.map(({ column }) => column.formula ?? column.cells[row] ?? ''));
  return Math.min(end - first, rowsThatFit(sample));
}

interface Rows {
  readonly source: Source;
  readonly first: number;
  readonly count: number;
}

function fillRows(
  context: Excel.RequestContext,
  laid: readonly Laid[],
  { source, first, count }: Rows,
): void {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  for (const group of neighbours(laid)) {
    const left = source.left + (group[0]?.position ?? 0);
    const range = sheet.getRangeByIndexes(source.top + 1 + first, left, count, group.length);
    const formula = group[0]?.column.formula ?? null;
    if (formula !== null) range.formulas = Array.from({ length: count }, () => [formula]);
    else
      range.values = Array.from({ length: count }, (_row, row) =>
        group.map(({ column }) => written(column.cells[first + row] ?? null)),
      );
  }
}

function colourSteps(laid: readonly Laid[], { source, group, colours }: ColumnsBefore): readonly Step[] {
  const wanted = laid.filter(
    ({ column, added }) => !sameColours(column.colors, added ? [] : (colours[column.key] ?? [])),
  );
  if (wanted.length === 0) return [];
  const key = memoryKey(group, 'colours');
  const kept = { ...colours, ...Object.fromEntries(laid.map(({ column }) => [column.key, column.colors])) };
  return [
    {
      undo: [
        ...wanted.map(({ column, added }): Undo => ({
          kind: 'colours',
          mark: anchorName(group, column.key),
          rows: source.rowCount,
          colours: added ? null : (colours[column.key] ?? []),
        })),
        { kind: 'setting', key, value: Object.keys(colours).length === 0 ? null : colours },
      ],
      perform: (context) => {
        const sheet = context.workbook.worksheets.getItem(source.sheet);
        for (const { column, position } of wanted) {
          const top = { row: source.top + 1, column: source.left + position };
          colourByText(sheet.getRangeByIndexes(top.row, top.column, source.rowCount, 1), column.colors, top);
        }
        context.workbook.settings.add(key, kept);
      },
    },
  ];
}

function sameColours(a: readonly Colour[], b: readonly Colour[]): boolean {
  return a.length === b.length && a.every((one, i) => one.text === b[i]?.text && one.fill === b[i]?.fill);
}
