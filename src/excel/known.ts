import type { Place } from './a1.ts';
import { anchorsOf, loadNames } from './anchors.ts';
import type { Undo } from './undo.ts';

/** What is in the workbook now, of all that the undos speak of. */
export interface Known {
  readonly names: ReadonlyMap<string, Place | null>;
  /** By id, by which they are told whatever somebody calls them meanwhile. */
  readonly sheets: ReadonlyMap<string, { readonly name: string; readonly blank: boolean }>;
  /** By name, each with the id of its sheet. */
  readonly tables: ReadonlyMap<string, { readonly id: string; readonly sheet: string }>;
  readonly columns: readonly {
    readonly table: string;
    readonly id: string;
    readonly name: string;
    readonly index: number;
  }[];
  /** `<id of the sheet>|<name>`. */
  readonly charts: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
}

/** Looks at all that the undos speak of. */
export async function look(context: Excel.RequestContext, undos: readonly Undo[]): Promise<Known> {
  const { workbook } = context;
  const names = loadNames(context);
  workbook.worksheets.load('items/id,items/name');
  workbook.tables.load('items/id,items/name,items/worksheet/id');
  workbook.settings.load('items/key');
  await context.sync();
  const tables = workbook.tables.items;
  const sheets = workbook.worksheets.items.map((sheet) => ({
    sheet,
    used: loadUsed(sheet),
    charts: loadCharts(sheet),
  }));
  const wanted = new Set(undos.flatMap((undo) => (undo.kind === 'table-columns' ? [undo.table] : [])));
  const columned = tables.filter((table) => wanted.has(table.id));
  for (const table of columned) table.columns.load('items/id,items/name,items/index');
  await context.sync();
  return {
    names: new Map(anchorsOf(names).map(({ name, at }) => [name, at])),
    sheets: new Map(
      sheets.map(({ sheet, used }) => [sheet.id, { name: sheet.name, blank: used.isNullObject }]),
    ),
    tables: new Map(tables.map((table) => [table.name, { id: table.id, sheet: table.worksheet.id }])),
    columns: columned.flatMap((table) =>
      table.columns.items.map(({ id, name, index }) => ({ table: table.id, id: String(id), name, index })),
    ),
    charts: new Set(
      sheets.flatMap(({ sheet, charts }) => charts.items.map((chart) => `${sheet.id}|${chart.name}`)),
    ),
    settings: new Set(workbook.settings.items.map((setting) => setting.key)),
  };
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return used;
}

function loadCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  sheet.charts.load('items/name');
  return sheet.charts;
}
