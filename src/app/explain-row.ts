import { explain, LEFT_OUT, type Explanation, type Result } from '../engine/index.ts';
import type { GradeRequest } from './app.ts';
import { subjectAt } from './insight/values-of.ts';
import { compute } from './preview.ts';
import type { Run, Workbook } from './workbook.ts';

/** A data row explained: its customer where the rows are orders. Null where it was left out. */
export async function explainRow(
  workbook: Workbook,
  request: GradeRequest,
  { row, run }: { readonly row: number; readonly run: Run },
): Promise<Result<Explanation | null>> {
  const computed = await compute(workbook, request, run);
  if (!computed.ok) return computed;
  const { graded, run: explained } = computed.value;
  const subject = subjectAt(row, computed.value);
  const out = subject === null || (graded.tier[subject] ?? LEFT_OUT) === LEFT_OUT;
  return { ok: true, value: out ? null : { ...explain(explained, subject), row } };
}
