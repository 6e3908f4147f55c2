import type { TextColour } from '../app/sheet-document.ts';
import type { Source } from '../app/workbook.ts';
import { parsePlace } from './a1.ts';
import { anchorFormula, anchorName, mark, TOP, type Anchor } from './anchors.ts';
import { written } from './cell-text.ts';
import { colourByText } from './colours.ts';
import type { Laid } from './column-layout.ts';
import { cellSteps } from './cell-steps.ts';
import { keptCells } from './kept-cells.ts';
import { pointsOf } from './column-width.ts';
import { memoryKey } from './memory.ts';
import type { Step, Undo } from './undo.ts';

/** What is known of the list before anything is written beside it. */
export interface ColumnsBefore {
  readonly source: Source;
  readonly table: string | null;
  readonly tableColumns: readonly string[];
  readonly group: string;
  readonly anchors: readonly Anchor[];
  /** Widths of the sheet columns that are added, in points; null = the standard width. */
  readonly widths: readonly (number | null)[];
  /** Formulas of our columns as they stand, by key. */
  readonly formulas: ReadonlyMap<string, readonly (string | number | boolean | null)[]>;
  readonly colours: Readonly<Record<string, readonly TextColour[]>>;
}

/** The steps that write our columns: the marks and the columns, their cells in blocks, their colours. */
export function* columnSteps(laid: readonly Laid[], before: ColumnsBefore): Generator<Step> {
  yield* anchor(before);
  yield* structure(laid, before);
  yield* cellSteps(laid, { ...before, rowCount: before.source.rowCount });
  yield* colourSteps(laid, before);
}

/** Marks the list's first cell in a request of its own: from then on all is addressed from there, wherever it moves. */
function anchor(before: ColumnsBefore): readonly Step[] {
  const { source, group } = before;
  const name = anchorName(group, TOP);
  const was = formulaOf(before, name);
  const formula = anchorFormula(source.sheet, source.top, source.left);
  if (was === formula) return [];
  const perform = (context: Excel.RequestContext): void =>
    mark(context, { name, formula, known: was !== null });
  return [{ undo: [{ kind: 'name', name, formula: was }], perform }];
}

function formulaOf(before: ColumnsBefore, name: string): string | null {
  return before.anchors.find((one) => one.name === name)?.formula ?? null;
}

function structure(laid: readonly Laid[], before: ColumnsBefore): readonly Step[] {
  const added = laid.filter((one) => one.added);
  if (added.length === 0) return [];
  const { group, table, tableColumns: keep, widths } = before;
  const marks = added.map(({ column }) => anchorName(group, column.key));
  const headers = added.map(({ header }) => header);
  return [
    {
      undo: [
        ...marks.map((name): Undo => ({ kind: 'name', name, formula: formulaOf(before, name) })),
        table === null
          ? { kind: 'columns-added', marks }
          : { kind: 'table-columns', table, keep, headers, marks },
        // Applied before the columns go, by whose marks they are found.
        { kind: 'widths', marks, widths },
      ],
      perform: (context, after) => {
        if (table === null) after(addBeside(context, added, before));
        else addToTable(context, added, { ...before, table });
      },
    },
  ];
}

function addToTable(
  context: Excel.RequestContext,
  added: readonly Laid[],
  before: ColumnsBefore & { readonly table: string },
): void {
  const { columns } = context.workbook.tables.getItem(before.table);
  for (const one of added) {
    const column = columns.add(-1, undefined, one.header);
    markCell(context, anchorName(before.group, one.column.key), { before, cell: column.getHeaderRowRange() });
    dress(column.getHeaderRowRange(), column.getDataBodyRange(), one);
  }
}

/** Marks first, so that whatever follows can be found and taken back. */
function addBeside(
  context: Excel.RequestContext,
  added: readonly Laid[],
  before: ColumnsBefore,
): () => readonly Undo[] {
  const { source, group } = before;
  const top = context.workbook.names.getItem(anchorName(group, TOP)).getRange();
  const first = added[0]?.position ?? 0;
  for (const { column, position } of added)
    markCell(context, anchorName(group, column.key), { before, cell: top.getOffsetRange(0, position) });
  const block = top.getOffsetRange(0, first).getResizedRange(source.rowCount, added.length - 1);
  const overwritten = block.getUsedRangeOrNullObject(true);
  overwritten.load('address,values,formulas,numberFormat,worksheet/id');
  for (const one of added) {
    const header = top.getOffsetRange(0, one.position);
    header.values = [[written(one.header)]];
    dress(header, header.getOffsetRange(1, 0).getResizedRange(source.rowCount - 1, 0), one);
  }
  // Asked after the request, which the rule cannot see.
  // eslint-disable-next-line office-addins/call-sync-before-read
  return () => (overwritten.isNullObject ? [] : overwrittenCells(overwritten));
}

function overwrittenCells(range: Excel.Range): readonly Undo[] {
  const place = parsePlace(range.address);
  if (place === null) return [];
  const formulas = keptCells(range.values, range.formulas);
  return [{ kind: 'cells', sheet: range.worksheet.id, block: place, formulas, formats: range.numberFormat }];
}

/** The header looks as the list's own do; aligned as texts are, for the last of those may stand over numbers. */
function dress(header: Excel.Range, cells: Excel.Range, { column }: Laid): void {
  header.copyFrom(header.getOffsetRange(0, -1), 'Formats');
  header.format.horizontalAlignment = 'General';
  // One format for the whole range is a documented short form that the types do not know.
  cells.numberFormat = column.format as unknown as string[][];
  header.format.columnWidth = pointsOf(column.width);
}

function markCell(
  context: Excel.RequestContext,
  name: string,
  { before, cell }: { readonly before: ColumnsBefore; readonly cell: Excel.Range },
): void {
  const { names } = context.workbook;
  if (formulaOf(before, name) !== null) names.getItem(name).delete();
  names.add(name, cell).visible = false;
}

function colourSteps(laid: readonly Laid[], { source, group, colours }: ColumnsBefore): readonly Step[] {
  const coloured = laid.flatMap((one) => {
    const { colors } = one.column;
    return colors === null ? [] : [{ ...one, colors }];
  });
  const wanted = coloured.filter(
    ({ column, colors, added }) => !sameColours(colors, added ? [] : (colours[column.key] ?? [])),
  );
  if (wanted.length === 0) return [];
  const key = memoryKey(group, 'colours');
  const kept = {
    ...colours,
    ...Object.fromEntries(coloured.map(({ column, colors }) => [column.key, colors])),
  };
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
        for (const { column, colors } of wanted) {
          const header = context.workbook.names.getItem(anchorName(group, column.key)).getRange();
          const cells = header.getOffsetRange(1, 0).getResizedRange(source.rowCount - 1, 0);
          colourByText(cells, colors);
        }
        context.workbook.settings.add(key, kept);
      },
    },
  ];
}

function sameColours(a: readonly TextColour[], b: readonly TextColour[]): boolean {
  return a.length === b.length && a.every((one, i) => one.text === b[i]?.text && one.fill === b[i]?.fill);
}
