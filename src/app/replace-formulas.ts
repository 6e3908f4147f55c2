import type { Cell, Result } from '../engine/index.ts';
import type { Run, Source, Workbook, WritePlan, Written } from './workbook.ts';

/** Puts the present values in place of the live formulas in our columns, for a workbook about to be shared. */
export async function replaceFormulas(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<Written>> {
  const now = await workbook.find(source.id, run);
  if (!now.ok) return now;
  const witness = await witnessOf(workbook, now.value, run);
  if (!witness.ok) return witness;
  const keys = [...now.value.own.values()];
  const own = await workbook.readOwn(now.value, keys, run);
  if (!own.ok) return own;
  const headers = new Map([...now.value.own].map(([at, key]) => [key, now.value.headers[at] ?? key]));
  const columns = [...own.value].map(([key, cells]) => ({
    key,
    header: headers.get(key) ?? key,
    cells,
    formula: null,
    format: 'General',
    width: 12,
    colors: null,
  }));
  const plan = { source: now.value, witness: witness.value, columns, documents: [], memory: null };
  return workbook.write(plan, run);
}

/** The first column that is not ours, read before ours are: should rows move meanwhile, the write notices. */
async function witnessOf(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<WritePlan['witness']>> {
  const column = source.headers.findIndex((_header, index) => !source.own.has(index));
  if (column === -1) return { ok: true, value: null };
  const cells: Cell[] = [];
  for await (const block of workbook.read(source, [column], run)) {
    if (!block.ok) return block;
    for (const [cell] of block.value.cells) cells.push(cell ?? '');
  }
  return { ok: true, value: { column, cells } };
}
