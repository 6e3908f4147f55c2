import type { Cells } from '../../engine/cell.ts';
import type { SheetDocument } from '../../app/sheet-document.ts';
import type { State } from '../../app/workbook.ts';
import { parsePlace, type Block } from '../a1.ts';
import { SHEETS, type Anchor } from '../anchors.ts';
import { createBlockSize } from '../block-size.ts';
import { askForLooks, cellLooks, type CellLooks } from './cell-looks.ts';
import { keptCells } from '../kept-cells.ts';
import { memoryKey, stateOf } from '../memory.ts';
import { rangeOf } from './chart.ts';
import { needsWidths } from './noted.ts';

/** A sheet of ours as it stands before it is drawn again. */
export interface SheetBefore {
  /** It keeps this whatever it is called by the time it is drawn. */
  readonly id: string;
  readonly name: string;
  readonly used: Block | null;
  /** What `used` holds, in blocks that Excel answers one by one and takes back one by one. */
  readonly cells: readonly CellsBefore[];
  /** Null where they are too many. */
  readonly looks: CellLooks | null;
  /** Of the columns in points, null = the standard width; null where the run leaves them as they are. */
  readonly widths: readonly (number | null)[] | null;
  readonly tables: ReadonlyMap<string, Block>;
  readonly charts: ReadonlyMap<string, string>;
  /** Data ranges of the charts by chart name, as the last run noted them. */
  readonly memory: State | null;
}

/** Some rows of a sheet as they can be put back. */
export interface CellsBefore {
  readonly block: Block;
  readonly formulas: Cells;
  readonly formats: readonly (readonly string[])[];
}

/** Rows of the first block; from it the size of the others is learned. */
const FIRST_ROWS = 100;

/** Where our sheets may be: what the marks say, and the sheets there are. `list` is the sheet of the list, never one of ours. */
export interface Whereabouts {
  readonly anchors: readonly Anchor[];
  readonly sheets: readonly string[];
  readonly list: string | null;
}

/**
 * The sheets of the documents that are in the workbook, by key. A mark alone makes no sheet ours, since anybody can
 * write a name: what is drawn there would be lost.
 */
export async function sheetsBefore(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
  { anchors, sheets: names, list }: Whereabouts,
): Promise<ReadonlyMap<string, SheetBefore>> {
  const taken = new Set<string | null>([list]);
  const marked = documents.flatMap((document) => {
    const { key } = document;
    const name = anchors.find((anchor) => anchor.group === SHEETS && anchor.key === key)?.at?.sheet ?? null;
    if (name === null || !names.includes(name) || taken.has(name)) return [];
    taken.add(name);
    return [{ document, name, loaded: load(context, name, key) }];
  });
  if (marked.length === 0) return new Map();
  await context.sync();
  const found = marked.filter(({ document, loaded }) => isOurs(document, loaded));
  if (found.length === 0) return new Map();
  const sized = found.map((sheet) => ({
    ...sheet,
    tables: loadTables(sheet.loaded.sheet, sheet.loaded.tables),
    looks: askForLooks(sheet.loaded.sheet, usedBlock(sheet.loaded.used)),
    columns: needsWidths(stateOf(sheet.loaded.setting), sheet.document) ? loadWidths(sheet) : null,
  }));
  await context.sync();
  const sheets = new Map<string, SheetBefore>();
  for (const { document, name, loaded, tables, looks: asked, columns } of sized) {
    const used = usedBlock(loaded.used);
    const looks = cellLooks(asked);
    const cells = used === null ? [] : await cellsOf(context, loaded.sheet, used);
    const widths = columns?.map((format) => (format.useStandardWidth ? null : format.columnWidth)) ?? null;
    const parts = { ...partsOf(loaded), tables: blocksOf(tables) };
    sheets.set(document.key, { id: loaded.sheet.id, name, used, cells, looks, widths, ...parts });
  }
  return sheets;
}

/** Whether a marked sheet was drawn by us: it holds nobody's tables but ours, and one of our parts, our note, or nothing. */
function isOurs(
  document: SheetDocument,
  { used, tables, charts, setting }: ReturnType<typeof load>,
): boolean {
  const ours = new Set([...document.tables, ...document.charts].map(({ name }) => name));
  if (tables.items.some(({ name }) => !ours.has(name))) return false;
  const parts = [...tables.items, ...charts.items];
  return used.isNullObject || stateOf(setting) !== null || parts.some(({ name }) => ours.has(name));
}

function load(context: Excel.RequestContext, name: string, key: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  const { tables, charts } = sheet;
  tables.load('items/name');
  charts.load('items/name,items/title/text');
  const setting = context.workbook.settings.getItemOrNullObject(memoryKey(SHEETS, key));
  setting.load('value');
  return { sheet, used, tables, charts, setting };
}

/** A sheet of ours may be as long as the customers are many, so it travels as lists do. */
async function cellsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Block,
): Promise<readonly CellsBefore[]> {
  const size = createBlockSize();
  const blocks: CellsBefore[] = [];
  for (let first = 0; first < used.rows;) {
    const rows = Math.min(first === 0 ? FIRST_ROWS : size.rows(), used.rows - first);
    const block = { ...used, row: used.row + first, rows };
    const range = rangeOf(sheet, block);
    range.load('values,formulas,numberFormat');
    // How large a block may be is learned from the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const { values, formulas, numberFormat } = range;
    blocks.push({ block, formulas: keptCells(values, formulas), formats: numberFormat });
    size.learn(formulas.map((row, r) => [row, values[r], numberFormat[r]]));
    first += rows;
  }
  return blocks;
}

function loadWidths({
  document,
  loaded,
}: {
  readonly document: SheetDocument;
  readonly loaded: ReturnType<typeof load>;
}): readonly Excel.RangeFormat[] {
  return document.widths.map((_width, column) => {
    const { format } = loaded.sheet.getCell(0, column);
    format.load('columnWidth,useStandardWidth');
    return format;
  });
}

function usedBlock(used: Excel.Range): Block | null {
  return used.isNullObject ? null : parsePlace(used.address);
}

function loadTables(
  sheet: Excel.Worksheet,
  tables: Excel.TableCollection,
): readonly (readonly [string, Excel.Range])[] {
  return tables.items.map(({ name }) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load('address');
    return [name, range];
  });
}

function partsOf({ charts, setting }: ReturnType<typeof load>): Pick<SheetBefore, 'charts' | 'memory'> {
  return {
    charts: new Map(charts.items.map((chart) => [chart.name, chart.title.text])),
    memory: stateOf(setting),
  };
}

function blocksOf(tables: ReturnType<typeof loadTables>): ReadonlyMap<string, Block> {
  return new Map(
    tables.flatMap(([name, range]) => {
      const place = parsePlace(range.address);
      return place === null ? [] : [[name, place] as const];
    }),
  );
}
