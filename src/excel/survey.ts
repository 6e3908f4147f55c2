import type { Cell } from '../engine/cell.ts';
import type { Issue } from '../engine/issue.ts';
import type { Result } from '../engine/result.ts';
import type { Run, Source, WritePlan } from '../app/workbook.ts';
import { anchorsOf, freeGroup, loadNames, type Anchor } from './anchors.ts';
import { layOut, type Laid } from './column-layout.ts';
import type { ColumnsBefore } from './column-steps.ts';
import { sheetsBefore, type SheetBefore } from './document/before.ts';
import { find } from './locate.ts';
import { memoryKey, stateOf } from './memory.ts';
import { read, readKept } from './read.ts';
import { mayAddSheets, mayWriteBeside } from './refusals.ts';
import type { Session } from './session.ts';
import type { Colour } from './undo.ts';

/** All that must be known before the first write, so that everything can be taken back. */
export interface Survey {
  readonly beside: { readonly laid: readonly Laid[]; readonly before: ColumnsBefore } | null;
  readonly anchors: readonly Anchor[];
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, SheetBefore>;
  readonly activeSheet: string;
}

/** Looks at the workbook again: what was read may have changed, and what is there must be known to be put back. */
export async function surveyOf(session: Session, plan: WritePlan, run: Run): Promise<Result<Survey>> {
  const source = plan.source === null ? null : await sameSource(session, plan.source, plan.witness, run);
  if (source !== null && !source.ok) return source;
  const laid = source === null ? null : layOut(source.value, plan.columns);
  if (source !== null && laid === null)
    return { ok: false, issues: [{ code: 'no-room-right', address: source.value.address }] };
  const kept = source === null || laid === null ? null : await keptColumns(session, source.value, laid, run);
  if (kept !== null && !kept.ok) return kept;
  return session.run<Survey>(async (context) => {
    const workbook = await workbookNow(context, plan);
    if (!workbook.ok) return workbook;
    if (source === null || laid === null || kept === null)
      return { ok: true, value: { ...workbook.value, beside: null } };
    const before = await columnsBefore(context, {
      source: source.value,
      laid,
      anchors: workbook.value.anchors,
    });
    if (!before.ok) return before;
    return {
      ok: true,
      value: { ...workbook.value, beside: { laid, before: { ...before.value, formulas: kept.value } } },
    };
  });
}

/** The source as it is now, if its rows are still those that were read. */
export async function sameSource(
  session: Session,
  was: Source,
  witness: WritePlan['witness'],
  run: Run,
): Promise<Result<Source>> {
  const now = await find(session, was.id);
  const moved: Issue = { code: 'data-moved', address: was.address };
  if (!now.ok || now.value.rowCount !== was.rowCount)
    return { ok: false, issues: [now.ok ? moved : (now.issues[0] ?? moved)] };
  if (!sameHeaders(was, now.value)) return { ok: false, issues: [moved] };
  if (witness === null) return now;
  const column = now.value.headers.indexOf(was.headers[witness.column] ?? '');
  if (column === -1) return { ok: false, issues: [moved] };
  for await (const block of read(session, now.value, [column], quiet(run))) {
    if (!block.ok) return block;
    const { firstRow, cells } = block.value;
    if (cells.some(([cell], row) => !sameCell(cell ?? '', witness.cells[firstRow + row] ?? '')))
      return { ok: false, issues: [moved] };
  }
  return now;
}

/** The user's own headers, in their order; ours may come and go. */
function sameHeaders(was: Source, now: Source): boolean {
  const theirs = ({ headers, own }: Source): string =>
    JSON.stringify(headers.filter((_header, i) => !own.has(i)));
  return theirs(was) === theirs(now);
}

function sameCell(a: Cell, b: Cell): boolean {
  return (a ?? '') === (b ?? '');
}

/** The same way to cancel, without progress of its own. */
function quiet(run: Run): Run {
  return { signal: run.signal, onProgress: () => undefined };
}

async function keptColumns(
  session: Session,
  source: Source,
  laid: readonly Laid[],
  run: Run,
): Promise<Result<ReadonlyMap<string, readonly Cell[]>>> {
  const there = laid.filter((one) => !one.added);
  const columns = new Map(there.map((one) => [one.column.key, [] as Cell[]]));
  if (there.length === 0) return { ok: true, value: columns };
  const positions = there.map((one) => one.position);
  for await (const block of readKept(session, source, positions, quiet(run))) {
    if (!block.ok) return block;
    there.forEach((one, at) => {
      const column = columns.get(one.column.key);
      for (const row of block.value.cells) column?.push(row[at] ?? '');
    });
  }
  return { ok: true, value: columns };
}

async function workbookNow(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<Result<Omit<Survey, 'beside'>>> {
  const { workbook } = context;
  const names = loadNames(context);
  workbook.worksheets.load('items/id,items/name');
  workbook.tables.load('items/name');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const anchors = anchorsOf(names);
  const documents = await sheetsBefore(context, plan.documents, anchors);
  const missing = plan.documents.some(({ key }) => !documents.has(key));
  const allowed = missing ? await mayAddSheets(context) : null;
  if (allowed !== null && !allowed.ok) return allowed;
  const tables = new Set(workbook.tables.items.map((table) => table.name));
  const sheets = workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  return { ok: true, value: { anchors, sheets, tables, documents, activeSheet: active.name } };
}

interface ListNow {
  readonly source: Source;
  readonly laid: readonly Laid[];
  readonly anchors: readonly Anchor[];
}

async function columnsBefore(
  context: Excel.RequestContext,
  { source, laid, anchors }: ListNow,
): Promise<Result<Omit<ColumnsBefore, 'formulas'>>> {
  const added = laid.filter((one) => one.added).length;
  const allowed = laid.length === 0 ? null : await mayWriteBeside(context, source, added);
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

function coloursOf(state: ReturnType<typeof stateOf>): Readonly<Record<string, readonly Colour[]>> {
  const entries = Object.entries(state ?? {}).map(
    ([key, list]) => [key, Array.isArray(list) ? list.filter(isColour) : []] as const,
  );
  return Object.fromEntries(entries);
}

function isColour(value: unknown): value is Colour {
  return typeof value === 'object' && value !== null && 'text' in value && 'fill' in value;
}
