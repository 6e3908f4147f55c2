import type { Result } from '../../engine/index.ts';
import type { GradeRequest } from '../app.ts';
import { readsOrders } from '../read-source.ts';
import { recalled } from '../run-memory.ts';
import type { Run, Source, Workbook } from '../workbook.ts';

/** Name of the table of graded customers; further lists of the workbook have one of their own, numbered. */
const TABLE = 'TierwiseCustomers';
/** Lists of one workbook that can have graded customers on sheets of their own. */
const MOST = 50;

/** Where the graded customers of a list are, or will be. */
export interface CustomersList {
  /** Name of their table. */
  readonly table: string;
  /** The table as a list; null where it is not there yet. */
  readonly source: Source | null;
  /** Headers by key as the last run wrote them, in their order; empty before the first. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Whether the graded customers go to a sheet of their own: asked for, or because the list's rows are orders. */
export function writesElsewhere({ scheme, write }: GradeRequest): boolean {
  return write.place === 'new-sheet' || readsOrders(scheme);
}

/** The graded customers of a list: where its last run put them, else under a name that is free. */
export async function customersList(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<CustomersList>> {
  const last = recalled(source)?.customers ?? null;
  if (last !== null) {
    const found = await tableNamed(workbook, last.table, run);
    return found.ok ? { ok: true, value: { ...last, source: found.value } } : found;
  }
  for (let number = 1; number <= MOST; number += 1) {
    const table = number === 1 ? TABLE : `${TABLE}${String(number)}`;
    // Each name is asked for only when the one before is taken, so nearly always just the first.
    const found = await tableNamed(workbook, table, run);
    if (!found.ok) return found;
    if (found.value === null) return { ok: true, value: { table, source: null, columns: {} } };
  }
  return { ok: false, issues: [{ code: 'table-name-taken', table: TABLE }] };
}

/** The key of the sheet that holds the table. */
export function sheetKeyOf(table: string): string {
  return `customers${table.slice(TABLE.length)}`;
}

/** The column of a key: by its header, and where that was renamed, by its place. Null when it was not written. */
export function columnOf({ source, columns }: CustomersList, key: string): number | null {
  const header = columns[key];
  if (source === null || header === undefined) return null;
  const named = source.headers.indexOf(header);
  return named === -1 ? Object.keys(columns).indexOf(key) : named;
}

/** A table of the workbook as a list; null where there is none, or nothing in it. */
async function tableNamed(workbook: Workbook, name: string, run: Run): Promise<Result<Source | null>> {
  const found = await workbook.find(`table|${name}`, run);
  // No other refusal says so: tiers of before would be lost where Excel just did not answer.
  const absent =
    !found.ok && found.issues.every(({ code }) => code === 'list-gone' || code === 'empty-table');
  return absent ? { ok: true, value: null } : found;
}
