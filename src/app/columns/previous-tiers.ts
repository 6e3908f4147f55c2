import type { Cell, Result } from '../../engine/index.ts';
import { recalled } from '../run-memory.ts';
import type { Run, Source, Workbook } from '../workbook.ts';

/**
 * The tiers to compare with, from the columns in the sheet: those of the last run on an earlier day. A second run on the
 * same day corrects the first, so it keeps what that one compared with; where that one was the first of all, it is compared
 * with that one, unless nothing has changed. Null on a first run.
 */
export async function previousTiers(
  workbook: Workbook,
  source: Source,
  { today, tiers, run }: { readonly today: number; readonly tiers: readonly Cell[]; readonly run: Run },
): Promise<Result<readonly Cell[] | null>> {
  if (source.own.size === 0) return { ok: true, value: null };
  const own = await workbook.readOwn(source, ['tier', 'previous'], run);
  if (!own.ok) return own;
  const column = (key: string): readonly Cell[] | null => {
    const cells = own.value.get(key) ?? [];
    return cells.every((cell) => cell === '' || cell === null) ? null : cells;
  };
  const last = column('tier');
  if (recalled(source)?.date !== today) return { ok: true, value: last };
  const unchanged = tiers.every((tier, row) => (tier ?? '') === (last?.[row] ?? ''));
  return { ok: true, value: column('previous') ?? (unchanged ? null : last) };
}
