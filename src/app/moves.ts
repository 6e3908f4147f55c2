import type { Cell, Result } from '../engine/index.ts';
import type { GradeRequest, Move } from './app.ts';
import { lastList } from './earlier/last-list.ts';
import type { Run, Workbook } from './workbook.ts';

/** Who some rows are, and from which tier to which they went; read from the columns in the sheet. `rows` are those of `Review.list`. */
export async function moves(
  workbook: Workbook,
  { source, mapping }: GradeRequest,
  { rows, run }: { readonly rows: readonly number[]; readonly run: Run },
): Promise<Result<readonly Move[]>> {
  const now = await workbook.find(source.id, run);
  if (!now.ok) return now;
  const last = await lastList(workbook, now.value, { keys: ['name', 'tier', 'previous'], run });
  if (!last.ok) return last;
  const { cells, customers } = last.value;
  const column = mapping.find(({ key }) => key === 'customer')?.column ?? null;
  const names =
    customers !== null || column === null
      ? { ok: true as const, value: customers ?? [] }
      : await columnOf(workbook, { source: now.value, column, run });
  if (!names.ok) return names;
  const [after, before] = [cells.get('tier') ?? [], cells.get('previous') ?? []];
  return {
    ok: true,
    value: rows.map((row) => ({
      row,
      customer: said(names.value[row]),
      name: said(cells.get('name')?.[row]),
      from: said(before[row]),
      to: said(after[row]),
    })),
  };
}

async function columnOf(
  workbook: Workbook,
  {
    source,
    column,
    run,
  }: { readonly source: GradeRequest['source']; readonly column: number; readonly run: Run },
): Promise<Result<readonly Cell[]>> {
  const cells: Cell[] = [];
  for await (const block of workbook.read(source, [column], run)) {
    if (!block.ok) return block;
    for (const [cell] of block.value.cells) cells.push(cell ?? null);
  }
  return { ok: true, value: cells };
}

function said(cell: Cell | undefined): string | null {
  const text = String(cell ?? '').trim();
  return text === '' ? null : text;
}
