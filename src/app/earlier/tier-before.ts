import type { Result } from '../../engine/index.ts';
import type { Explained, GradeRequest } from '../app.ts';
import { cellIn } from '../column-cells.ts';
import type { Computed } from '../preview.ts';
import { recalled } from '../run-memory.ts';
import type { Run, Workbook } from '../workbook.ts';
import { columnOf, customersList } from './customers-list.ts';
import { earlierBeside, earlierOnSheet, type Earlier } from './earlier.ts';
import { present } from './previous-for.ts';

interface Wanted {
  readonly computed: Computed;
  readonly subject: number;
  readonly run: Run;
}

/** The previous tier of a customer as the last run wrote it, beside the list or on the customers' own sheet. */
export async function tierBefore(
  workbook: Workbook,
  request: GradeRequest,
  { computed, subject, run }: Wanted,
): Promise<Result<Explained['before']>> {
  const left =
    recalled(request.source)?.elsewhere === true
      ? await onSheet(workbook, request, { computed, run })
      : await earlierBeside(workbook, request.source, run);
  if (!left.ok) return left;
  const previous = left.value?.previous;
  if (previous === undefined || previous.choices.length === 0) return { ok: true, value: null };
  const tier = String(cellIn(previous, subject) ?? '').trim();
  return { ok: true, value: { tier: tier === '' ? null : tier } };
}

async function onSheet(
  workbook: Workbook,
  request: GradeRequest,
  { computed, run }: Omit<Wanted, 'subject'>,
): Promise<Result<Earlier | null>> {
  const list = await customersList(workbook, request.source, run);
  if (!list.ok) return list;
  if (columnOf(list.value, 'previous') === null) return { ok: true, value: null };
  return earlierOnSheet(workbook, list.value, { request, names: present(computed), run });
}
