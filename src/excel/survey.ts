import type { Result } from '../engine/result.ts';
import type { Run, Source, WritePlan } from '../app/workbook.ts';
import { anchorsOf, freeGroup, loadNames, type Anchor } from './anchors.ts';
import { isColour } from './colours.ts';
import { layOut, type Laid } from './column-layout.ts';
import type { ColumnsBefore } from './column-steps.ts';
import { askDateSystem } from './date-system.ts';
import { sheetsBefore, type SheetBefore } from './document/before.ts';
import { memoryKey, stateOf } from './memory.ts';
import { mayAddSheets, mayWriteBeside } from './refusals.ts';
import { sameList, watchedBy, type ListNow } from './same-list.ts';
import { readAnew, type Session } from './session.ts';
import type { TextColour } from '../app/sheet-document.ts';

/** All that must be known before the first write, so that everything can be taken back. */
export interface Survey {
  readonly beside: { readonly laid: readonly Laid[]; readonly before: ColumnsBefore } | null;
  readonly anchors: readonly Anchor[];
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, SheetBefore>;
  /** Its id. */
  readonly activeSheet: string;
  readonly date1904: boolean;
}

/** Looks at the workbook again: what was read may have changed, and what is there must be known to be put back. */
export async function surveyOf(session: Session, plan: WritePlan, run: Run): Promise<Result<Survey>> {
  const list = plan.source === null ? null : await sameList(session, watchedBy(plan, plan.source), run);
  if (list !== null && !list.ok) return list;
  const laid = list === null ? null : layOut(list.value.source, plan.columns);
  if (list !== null && laid === null)
    return { ok: false, issues: [{ code: 'no-room-right', address: list.value.source.address }] };
  return readAnew(() =>
    surveyAround(session, plan, list === null || laid === null ? null : { ...list.value, laid }),
  );
}

function surveyAround(
  session: Session,
  plan: WritePlan,
  list: (ListNow & { readonly laid: readonly Laid[] }) | null,
): Promise<Result<Survey>> {
  return session.run<Survey>(async (context) => {
    const workbook = await workbookNow(session, context, plan);
    if (!workbook.ok) return workbook;
    if (list === null) return { ok: true, value: { ...workbook.value, beside: null } };
    const { source, kept, laid } = list;
    const before = await columnsBefore(context, { source, laid, anchors: workbook.value.anchors });
    if (!before.ok) return before;
    return {
      ok: true,
      value: { ...workbook.value, beside: { laid, before: { ...before.value, formulas: kept } } },
    };
  });
}

async function workbookNow(
  session: Session,
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<Result<Omit<Survey, 'beside'>>> {
  const { workbook } = context;
  const marks = loadNames(context);
  workbook.worksheets.load('items/id,items/name');
  workbook.tables.load('items/name');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  const date1904 = askDateSystem(session, context);
  await context.sync();
  const anchors = anchorsOf(marks);
  const names = workbook.worksheets.items.map(({ name }) => name);
  const list = plan.source?.sheet ?? null;
  const documents = await sheetsBefore(context, plan.documents, { anchors, sheets: names, list });
  const missing = plan.documents.some(({ key }) => !documents.has(key));
  const allowed = missing ? await mayAddSheets(context) : null;
  if (allowed !== null && !allowed.ok) return allowed;
  const tables = new Set(workbook.tables.items.map((table) => table.name));
  const sheets = workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  const activeSheet = active.id;
  return { ok: true, value: { anchors, sheets, tables, documents, activeSheet, date1904: date1904() } };
}

interface Beside {
  readonly source: Source;
  readonly laid: readonly Laid[];
  readonly anchors: readonly Anchor[];
}

async function columnsBefore(
  context: Excel.RequestContext,
  { source, laid, anchors }: Beside,
): Promise<Result<Omit<ColumnsBefore, 'formulas'>>> {
  const added = laid.filter((one) => one.added).length;
  const allowed = laid.length === 0 ? null : await mayWriteBeside(context, source, laid);
  if (allowed !== null && !allowed.ok) return allowed;
  const group = /^S\d+$/u.test(source.id) ? source.id : freeGroup(anchors);
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const tables = sheet.getCell(source.top, source.left).getTables(false);
  tables.load('items/id');
  const columns = source.kind === 'table' ? columnsOf(sheet, source.name) : null;
  columns?.load('items/id');
  const widths = Array.from({ length: added }, (_none, i) => {
    const { format } = sheet.getCell(source.top, source.left + source.headers.length + i);
    format.load('columnWidth,useStandardWidth');
    return format;
  });
  const setting = context.workbook.settings.getItemOrNullObject(memoryKey(group, 'colours'));
  setting.load('value');
  await context.sync();
  return {
    ok: true,
    value: {
      source,
      group,
      anchors,
      table: source.kind === 'table' ? (tables.items[0]?.id ?? null) : null,
      tableColumns: columns?.items.map((column) => String(column.id)) ?? [],
      widths: widths.map((format) => (format.useStandardWidth ? null : format.columnWidth)),
      colours: coloursOf(stateOf(setting)),
    },
  };
}

function columnsOf({ tables }: Excel.Worksheet, name: string): Excel.TableColumnCollection {
  return tables.getItem(name).columns;
}

function coloursOf(state: ReturnType<typeof stateOf>): Readonly<Record<string, readonly TextColour[]>> {
  const entries = Object.entries(state ?? {}).map(
    ([key, list]) => [key, Array.isArray(list) ? list.filter(isColour) : []] as const,
  );
  return Object.fromEntries(entries);
}
