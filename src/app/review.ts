import { movementOf, type Cell, type Result } from '../engine/index.ts';
import type { Review } from './app.ts';
import { lastList } from './earlier/last-list.ts';
import { recalled } from './run-memory.ts';
import type { Run, Source, Workbook } from './workbook.ts';

/** Who moved, from the tier and previous tier that the last run wrote; empty where there was no earlier run. */
export async function review(workbook: Workbook, source: Source, run: Run): Promise<Result<Review>> {
  const now = await workbook.find(source.id, run);
  if (!now.ok) return now;
  const last = await lastList(workbook, now.value, { keys: ['tier', 'previous'], run });
  if (!last.ok) return last;
  const { tiers = [], deleted = {} } = recalled(now.value) ?? {};
  const { cells, source: list } = last.value;
  const found = reviewOf(tiers, cells.get('previous') ?? [], cells.get('tier') ?? []);
  return { ok: true, value: { ...found, list, deleted } };
}

/** The matrix and the movers; a cell that names no tier counts as not graded. */
function reviewOf(
  tiers: readonly string[],
  before: readonly Cell[],
  after: readonly Cell[],
): Omit<Review, 'list' | 'deleted'> {
  const matrix = tiers.map(() => tiers.map(() => 0));
  const rows = { up: [] as number[], down: [] as number[], new: [] as number[], lost: [] as number[] };
  const tierIn = (cell: Cell | undefined): string | null =>
    tiers.includes(String(cell)) ? String(cell) : null;
  after.forEach((cell, row) => {
    const [from, to] = [tierIn(before[row]), tierIn(cell)];
    const movement = movementOf(from, to, tiers);
    if (movement !== null && movement !== 'same') rows[movement].push(row);
    const line = from === null ? undefined : matrix[tiers.indexOf(from)];
    const at = to === null ? -1 : tiers.indexOf(to);
    if (line !== undefined && at >= 0) line[at] = (line[at] ?? 0) + 1;
  });
  return { tiers, matrix, promoted: rows.up, demoted: rows.down, entered: rows.new, left: rows.lost };
}
