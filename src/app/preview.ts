import {
  checkMapping,
  createExplainer,
  grade,
  needs,
  type Explanation,
  type Result,
} from '../engine/index.ts';
import type { GradeRequest, Preview } from './app.ts';
import { readSource, sketchesOf, type SourceRead } from './read-source.ts';
import type { Run, Workbook } from './workbook.ts';

/** A preview with what it was made from. */
export interface Computed extends Preview {
  readonly read: SourceRead;
  readonly explain: (row: number) => Explanation;
}

/** Reads the mapped columns and grades; writes nothing. */
export async function compute(
  workbook: Workbook,
  request: GradeRequest,
  run: Run,
): Promise<Result<Computed>> {
  const { source, scheme, mapping, asOf } = request;
  const unmet = checkMapping(needs(scheme), mapping, sketchesOf(source));
  if (unmet.length > 0) return { ok: false, issues: unmet };
  const read = await readSource(workbook, request, run);
  if (!read.ok) return read;
  if (run.signal.aborted) return { ok: false, issues: [{ code: 'cancelled' }] };
  const options = { asOf, previous: null };
  const { table } = read.value;
  const graded = grade(table, mapping, scheme, options);
  if (!graded.ok) return { ok: false, issues: [...read.value.issues, ...graded.issues] };
  const issues = [...read.value.issues, ...graded.value.issues];
  const explain = createExplainer({ table, mapping, scheme, graded: graded.value, options });
  return { ok: true, value: { graded: graded.value, issues, read: read.value, explain } };
}
