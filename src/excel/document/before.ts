import type { Cells } from '../../engine/cell.ts';
import type { SheetDocument } from '../../app/sheet-document.ts';
import type { State } from '../../app/workbook.ts';
import { parsePlace, type Block } from '../a1.ts';
import { SHEETS, type Anchor } from '../anchors.ts';
import { keptCells } from '../kept-cells.ts';
import { memoryKey, stateOf } from '../memory.ts';

/** A sheet of ours as it stands before it is drawn again. */
export interface SheetBefore {
  readonly name: string;
  readonly used: Block | null;
  readonly formulas: Cells;
  readonly formats: readonly (readonly string[])[];
  readonly tables: ReadonlyMap<string, Block>;
  readonly charts: ReadonlyMap<string, string>;
  /** Data ranges of the charts by chart name, as the last run noted them. */
  readonly memory: State | null;
}

/** The sheets of the documents that are in the workbook, by key. */
export async function sheetsBefore(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
  anchors: readonly Anchor[],
): Promise<ReadonlyMap<string, SheetBefore>> {
  const found = documents.flatMap(({ key }) => {
    const at = anchors.find((anchor) => anchor.group === SHEETS && anchor.key === key)?.at ?? null;
    return at === null ? [] : [{ key, name: at.sheet, loaded: load(context, at.sheet, key) }];
  });
  if (found.length === 0) return new Map();
  await context.sync();
  const sized = found.map((sheet) => ({
    ...sheet,
    tables: loadTables(sheet.loaded.sheet, sheet.loaded.tables),
  }));
  await context.sync();
  return new Map(
    sized.map(({ key, name, loaded, tables }) => [
      key,
      { ...snapshot(name, loaded), tables: blocksOf(tables) },
    ]),
  );
}

function load(context: Excel.RequestContext, name: string, key: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address,values,formulas,numberFormat');
  const { tables, charts } = sheet;
  tables.load('items/name');
  charts.load('items/name,items/title/text');
  const setting = context.workbook.settings.getItemOrNullObject(memoryKey(SHEETS, key));
  setting.load('value');
  return { sheet, used, tables, charts, setting };
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

function snapshot(
  name: string,
  { used, charts, setting }: ReturnType<typeof load>,
): Omit<SheetBefore, 'tables'> {
  return {
    name,
    used: used.isNullObject ? null : parsePlace(used.address),
    formulas: used.isNullObject ? [] : keptCells(used.values, used.formulas),
    formats: used.isNullObject ? [] : used.numberFormat,
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
