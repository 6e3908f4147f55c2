import type { Cell, Result } from '../../engine/index.ts';
import { recalled } from '../run-memory.ts';
import type { Run, Source, Workbook } from '../workbook.ts';
import { customersList } from './customers-list.ts';
import { readCustomers } from './earlier.ts';

/** Where the last run wrote, with some of its columns. */
export interface LastList {
  /** The list whose rows they are: the source, or the customers' own sheet. */
  readonly source: Source;
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** Names row by row where the list is the customers' own sheet, else null. */
  readonly customers: readonly string[] | null;
}

/** What the last run wrote for a list, as it now stands. */
export async function lastList(
  workbook: Workbook,
  source: Source,
  { keys, run }: { readonly keys: readonly string[]; readonly run: Run },
): Promise<Result<LastList>> {
  if (recalled(source)?.elsewhere === true) {
    const list = await customersList(workbook, source, run);
    if (!list.ok) return list;
    if (list.value.source !== null) {
      const read = await readCustomers(workbook, list.value, { keys, run });
      return read.ok ? { ok: true, value: { source: list.value.source, ...read.value } } : read;
    }
  }
  const own = await workbook.readOwn(source, keys, run);
  return own.ok ? { ok: true, value: { source, cells: own.value, customers: null } } : own;
}
