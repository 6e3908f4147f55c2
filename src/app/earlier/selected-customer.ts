import type { Result } from '../../engine/index.ts';
import { recalled } from '../run-memory.ts';
import type { Run, Source, Workbook } from '../workbook.ts';
import { customersList, sheetKeyOf } from './customers-list.ts';
import { readCustomers } from './earlier.ts';

/**
 * The customer at the selection on the sheet of a list's graded customers; null beside its rows. On any other sheet the issue
 * says what is selected there.
 */
export async function selectedCustomer(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<string | null>> {
  const table = recalled(source)?.customers?.table ?? null;
  const at = await workbook.locate((key) => table !== null && key === sheetKeyOf(table));
  if (!at.ok) return at;
  const list = await customersList(workbook, source, run);
  if (!list.ok) return list;
  const read = await readCustomers(workbook, list.value, { keys: [], run });
  if (!read.ok) return read;
  const name = at.value.selectedRow === null ? '' : (read.value.customers[at.value.selectedRow] ?? '');
  return { ok: true, value: name === '' ? null : name };
}
