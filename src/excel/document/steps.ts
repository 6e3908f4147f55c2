import type { SheetDocument, SheetTable } from '../../app/sheet-document.ts';
import { addressOf, type Block } from '../a1.ts';
import { anchorFormula, anchorName, mark, SHEETS, type Anchor } from '../anchors.ts';
import { rowsThatFit } from '../block-size.ts';
import { memoryKey } from '../memory.ts';
import { colourByText } from '../colours.ts';
import type { Step, Undo } from '../undo.ts';
import type { SheetBefore } from './before.ts';
import { beyond, reachOf } from './beyond.ts';
import { addChart, rangeOf, updateChart } from './chart.ts';
import { drawLook } from './look.ts';
import { extentOf, matrixOf, type Extent } from './matrix.ts';
import { notedColours, notedData, notedLists, notedPoints, noteOf } from './noted.ts';
import { drawList, drawPrintArea, drawWidths, setUpPage } from './page.ts';

/** A document with the name of its sheet and what is there now (null = nothing). */
export interface Drawing {
  readonly document: SheetDocument;
  readonly sheet: string;
  readonly before: SheetBefore | null;
  readonly anchors: readonly Anchor[];
  /** Ids of all sheets before the run. */
  readonly sheetIds: readonly string[];
}

/** The steps that draw a sheet: its cells in blocks, then what lies on them. */
export function documentSteps(drawing: Drawing): readonly Step[] {
  const extent = reach(drawing);
  const [first, ...rest] = rowBlocks(drawing.document, extent).map((rows) =>
    fillStep(drawing, { rows, columns: extent.columns }),
  );
  const open = (context: Excel.RequestContext): void => {
    if (drawing.before === null) addSheet(context, drawing);
    shrinkTables(sheetIn(context, drawing), drawing);
  };
  const opening: Step = {
    undo: [...undoOf(drawing, extent)],
    perform: (context, after) => {
      open(context);
      return first?.perform(context, after);
    },
    halves: () => (first === undefined ? [] : [{ draws: drawing.sheet, undo: [], perform: open }, first]),
  };
  const closing: Step = { undo: undoParts(drawing), perform: (context) => drawParts(context, drawing) };
  return [opening, ...rest, closing].map((step) => ({ ...step, draws: drawing.sheet }));
}

interface Filled {
  readonly rows: RowBlock;
  readonly columns: number;
}

/** Few rows are weighed: should the others be much heavier, so that Excel refuses the request, it is divided. */
function fillStep(drawing: Drawing, { rows, columns }: Filled): Step {
  const { first, count } = rows;
  const half = Math.ceil(count / 2);
  const part = (from: number, to: number): Step =>
    fillStep(drawing, { rows: { first: first + from, count: to - from }, columns });
  return {
    draws: drawing.sheet,
    undo: [],
    perform: (context) => fill(sheetIn(context, drawing), drawing.document, { rows, columns }),
    halves: () => (count < 2 ? [] : [part(0, half), part(half, count)]),
  };
}

/** By its id, and a new one by its mark, so that it is found though somebody renames it while it is drawn. */
export function sheetIn(context: Excel.RequestContext, { document, before }: Drawing): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  if (before !== null) return worksheets.getItem(before.id);
  return names.getItem(anchorName(SHEETS, document.key)).getRange().worksheet;
}

/** What is written: the document and whatever an older one left beyond it. */
function reach({ document, before }: Drawing): Extent {
  const extent = extentOf(document);
  const used = before?.used ?? null;
  if (used === null) return extent;
  const { rows, columns } = reachOf(used);
  return { rows: Math.max(extent.rows, rows), columns: Math.max(extent.columns, columns) };
}

interface RowBlock {
  readonly first: number;
  readonly count: number;
}

function rowBlocks(document: SheetDocument, { rows, columns }: Extent): readonly RowBlock[] {
  const blocks: RowBlock[] = [];
  for (let first = 0; first < rows;) {
    const ahead = matrixOf(document, { first, count: Math.min(20_000, rows - first) }, columns);
    const count = Math.min(ahead.length, rowsThatFit(ahead));
    blocks.push({ first, count });
    first += count;
  }
  return blocks;
}

function fill(sheet: Excel.Worksheet, document: SheetDocument, { rows, columns }: Filled): void {
  const range = rangeOf(sheet, { row: rows.first, column: 0, rows: rows.count, columns });
  range.values = matrixOf(document, rows, columns);
}

function addSheet(context: Excel.RequestContext, { document, sheet, anchors }: Drawing): void {
  const added = context.workbook.worksheets.add(sheet);
  const name = anchorName(SHEETS, document.key);
  mark(context, {
    name,
    formula: anchorFormula(sheet, 0, 0),
    known: anchors.some((anchor) => anchor.name === name),
  });
  // The note comes with the sheet: by it the next run knows the sheet as ours, should this one end before the charts are drawn.
  const started = { ...document, charts: [], lists: [], colours: [] };
  context.workbook.settings.add(memoryKey(SHEETS, document.key), noteOf(started));
  setUpPage(added, document);
}

/** Tables first give up rows, so that what is written below them does not become part of them. */
function shrinkTables(sheet: Excel.Worksheet, { document, before }: Drawing): void {
  for (const table of document.tables) {
    const old = before?.tables.get(table.name);
    if (old === undefined) continue;
    const { block, cells } = passingHeaders(table, old);
    rangeOf(sheet, block).values = cells;
    if (sameBlock(old, table)) continue;
    sheet.tables
      .getItem(table.name)
      .resize(addressOf({ ...old, rows: Math.min(old.rows, table.rows), columns: table.columns }));
  }
}

/**
 * Headers that no table has, written before the real ones: while one header is changed after the other, Excel renames
 * what is there twice.
 */
function passingHeaders(
  table: SheetTable,
  old: Block,
): { readonly block: Block; readonly cells: string[][] } {
  const columns = Math.max(table.columns, old.columns);
  const cells = Array.from({ length: columns }, (_none, i) => `\u2060${String(i + 1)}`);
  return { block: { row: old.row, column: old.column, rows: 1, columns }, cells: [cells] };
}

function drawParts(context: Excel.RequestContext, drawing: Drawing): void {
  const { document, before } = drawing;
  const sheet = sheetIn(context, drawing);
  if (before !== null) drawPrintArea(sheet, document);
  if (before !== null && before.widths !== null) drawWidths(sheet, document);
  clearLeftOver(sheet, drawing);
  for (const block of document.blocks) drawLook(sheet, block);
  for (const table of document.tables) drawTable(sheet, table, before?.tables.get(table.name) ?? null);
  for (const list of document.lists) drawList(sheet, list);
  const former = before === null ? [] : notedColours(before);
  for (const old of former) rangeOf(sheet, old).conditionalFormats.clearAll();
  for (const area of document.colours ?? []) colourByText(rangeOf(sheet, area), area.colors);
  for (const chart of document.charts) {
    if (before?.charts.has(chart.name) === true) updateChart(sheet, chart, notedPoints(before, chart.name));
    else addChart(sheet, chart);
  }
  context.workbook.settings.add(memoryKey(SHEETS, document.key), noteOf(document));
}

/** The looks that an older, longer document left beyond this one, where they can be put back. */
function clearLeftOver(sheet: Excel.Worksheet, { document, before }: Drawing): void {
  if (before === null || before.used === null || before.looks === null) return;
  for (const block of beyond(extentOf(document), reachOf(before.used)))
    rangeOf(sheet, block).clear('Formats');
}

function drawTable(sheet: Excel.Worksheet, table: SheetTable, old: Block | null): void {
  const address = addressOf(table);
  if (old === null) {
    const added = sheet.tables.add(address, true);
    added.name = table.name;
    added.style = table.style;
    added.showFilterButton = false;
  } else if (!sameBlock(old, table)) sheet.tables.getItem(table.name).resize(address);
}

function sameBlock(a: Block, b: Block): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function undoOf({ document, sheet, before, anchors, sheetIds }: Drawing, extent: Extent): readonly Undo[] {
  const name = anchorName(SHEETS, document.key);
  if (before === null) {
    const formula = anchors.find((anchor) => anchor.name === name)?.formula ?? null;
    return [
      { kind: 'name', name, formula },
      { kind: 'sheet-added', name: sheet, mark: name, before: sheetIds },
      { kind: 'setting', key: memoryKey(SHEETS, document.key), value: null },
    ];
  }
  const { id: sheetId, used } = before;
  const sizes = [...before.tables].map(([table, block]): Undo => ({
    kind: 'table-size',
    name: table,
    sheet: sheetId,
    block,
  }));
  const added: Undo = { kind: 'cells-added', sheet: sheetId, block: { row: 0, column: 0, ...extent } };
  const outside =
    used === null
      ? [added]
      : beyond(reachOf(used), extent).map((block): Undo => ({ kind: 'cells-added', sheet: sheetId, block }));
  const cells = before.cells.map((block): Undo => ({ kind: 'cells', sheet: sheetId, ...block }));
  // Applied from the last to the first: cells go back before their tables take them in again.
  const passing = document.tables.flatMap((table): readonly Undo[] => {
    const old = before.tables.get(table.name);
    if (old === undefined) return [];
    const { block, cells: headers } = passingHeaders(table, old);
    return [
      {
        kind: 'cells',
        sheet: sheetId,
        block,
        formulas: headers,
        formats: headers.map((row) => row.map(() => 'General')),
      },
    ];
  });
  // What lies outside is cleared once more at the end: as long as a table reaches there, clearing renames its columns.
  return [...outside, ...sizes, ...cells, ...outside, ...passing];
}

function undoParts({ document, before }: Drawing): readonly Undo[] {
  // The note of a new sheet came with it.
  if (before === null) return [];
  const setting: Undo = { kind: 'setting', key: memoryKey(SHEETS, document.key), value: before.memory };
  const { id: sheet, used, looks: were } = before;
  const lists: Undo = { kind: 'lists', sheet, drawn: document.lists, former: notedLists(before) };
  const former = notedColours(before);
  const colours: Undo = { kind: 'sheet-colours', sheet, drawn: document.colours ?? [], former };
  const widths: readonly Undo[] =
    before.widths === null ? [] : [{ kind: 'sheet-widths', sheet, widths: before.widths }];
  const looks: readonly Undo[] =
    used === null || were === null ? [] : [{ kind: 'looks', sheet, block: used, looks: were }];
  const charts = document.charts.map(({ name }): Undo => {
    const title = before.charts.get(name);
    if (title === undefined) return { kind: 'chart-added', name, sheet };
    const [data, points] = [notedData(before, name), notedPoints(before, name)];
    return { kind: 'chart', name, sheet, title, data, colours: points };
  });
  const tables = document.tables
    .filter(({ name }) => !before.tables.has(name))
    .map(({ name }): Undo => ({ kind: 'table-added', name, sheet }));
  return [setting, lists, colours, ...widths, ...looks, ...charts, ...tables];
}
