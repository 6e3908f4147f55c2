import type { Result } from '../engine/index.ts';
import type { Run, Source, Workbook, Written } from './workbook.ts';

/** Puts the present values in place of the live formulas in our columns, for a workbook about to be shared. */
export async function replaceFormulas(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<Written>> {
  const now = await workbook.find(source.id);
  if (!now.ok) return now;
  const keys = [...now.value.own.values()];
  const own = await workbook.readOwn(now.value, keys, run);
  if (!own.ok) return own;
  const columns = [...own.value].map(([key, cells]) => ({
    key,
    header: key,
    cells,
    formula: null,
    format: 'General',
    width: 12,
    colors: null,
  }));
  return workbook.write({ source: now.value, witness: null, columns, documents: [], memory: null }, run);
}
