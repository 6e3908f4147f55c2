import { explain, LEFT_OUT, type Explanation, type Result } from '../engine/index.ts';
import type { GradeRequest } from './app.ts';
import { selectedCustomer } from './earlier/selected-customer.ts';
import { rowOf, subjectAt } from './insight/values-of.ts';
import { compute } from './preview.ts';
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
): Promise<Result<Explanation | null>> {
  const named: Result<string | null> =
    row === null ? await selectedCustomer(workbook, request.source, run) : { ok: true, value: null };
  if (!named.ok) return named;
  const customer = named.value;
  if (row === null && customer === null) return { ok: true, value: null };
  const computed = await compute(workbook, request, run);
  if (!computed.ok) return computed;
  const { graded, run: explained } = computed.value;
  const place = customer === null ? row : rowOf(customer, computed.value);
  if (place === null) return { ok: false, issues: [{ code: 'no-purchase', customer: customer ?? '' }] };
  const subject = subjectAt(place, computed.value);
  const out = subject === null || (graded.tier[subject] ?? LEFT_OUT) === LEFT_OUT;
  return { ok: true, value: out ? null : { ...explain(explained, subject), row: place } };
}
