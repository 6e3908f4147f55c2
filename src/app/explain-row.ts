import { explain, LEFT_OUT, type Result } from '../engine/index.ts';
import type { Explained, GradeRequest } from './app.ts';
import { cellIn } from './column-cells.ts';
import { nameColumn } from './columns/name-column.ts';
import { selectedCustomer } from './earlier/selected-customer.ts';
import { tierBefore } from './earlier/tier-before.ts';
import { rowOf, subjectAt } from './insight/values-of.ts';
import { compute, type Computed } from './preview.ts';
import type { Run, Workbook } from './workbook.ts';

interface Wanted {
  /** A data row; null = the customer selected on the sheet of the graded customers. */
  readonly row: number | null;
  readonly run: Run;
}

/** A data row explained: its customer where the rows are orders. Null where it was left out, or nobody is selected. */
export async function explainRow(
  workbook: Workbook,
  request: GradeRequest,
  { row, run }: Wanted,
): Promise<Result<Explained | null>> {
  const named: Result<string | null> =
    row === null ? await selectedCustomer(workbook, request.source, run) : { ok: true, value: null };
  if (!named.ok) return named;
  const customer = named.value;
  if (row === null && customer === null) return { ok: true, value: null };
  const computed = await compute(workbook, request, run);
  if (!computed.ok) return computed;
  const place = customer === null ? row : rowOf(customer, computed.value);
  if (place === null) return { ok: false, issues: [{ code: 'no-purchase', customer: customer ?? '' }] };
  return explained(workbook, request, { computed: computed.value, row: place, run });
}

async function explained(
  workbook: Workbook,
  request: GradeRequest,
  { computed, row, run }: { readonly computed: Computed; readonly row: number; readonly run: Run },
): Promise<Result<Explained | null>> {
  const subject = subjectAt(row, computed);
  if (subject === null || (computed.graded.tier[subject] ?? LEFT_OUT) === LEFT_OUT)
    return { ok: true, value: null };
  const names = await nameColumn(workbook, { request, computed }, run);
  if (!names.ok) return names;
  const before = await tierBefore(workbook, request, { computed, subject, run });
  if (!before.ok) return before;
  const name = names.value === null ? null : cellIn(names.value.cells, subject);
  const known = { row, name: typeof name === 'string' ? name : null, before: before.value };
  return { ok: true, value: { ...explain(computed.run, subject), ...known } };
}
