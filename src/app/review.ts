import { movementOf, type Cell, type Movement, type Result } from '../engine/index.ts';
import type { Locale } from '../locales/index.ts';
import { wordsOf } from '../locales/words.ts';
import type { Review } from './app.ts';
import { lastList } from './earlier/last-list.ts';
import { tierIn } from './earlier/tier-in.ts';
import { recalled, type RunMemory } from './run-memory.ts';
import type { Run, Source, Workbook } from './workbook.ts';

/** Who moved, from the tier and previous tier that the last run wrote; empty where there was no earlier run. */
export async function review(
  workbook: Workbook,
  source: Source,
  { locale, run }: { readonly locale: Locale; readonly run: Run },
): Promise<Result<Review>> {
  const now = await workbook.find(source.id, run);
  if (!now.ok) return now;
  const last = await lastList(workbook, now.value, { keys: ['tier', 'previous'], run });
  if (!last.ok) return last;
  const { tiers = [], former = [], deleted = {} } = recalled(now.value) ?? {};
  const { cells, source: list } = last.value;
  const { pending } = wordsOf(locale).common;
  const before = (cells.get('previous') ?? []).map((cell) => tierIn(cell, pending));
  const found = reviewOf({ tiers, former }, before, cells.get('tier') ?? []);
  return { ok: true, value: { ...found, list, deleted } };
}

type Rows = Record<Movement, number[]>;

/** The matrix and the movers; a cell of now that names no tier of the scheme counts as not graded. */
function reviewOf(
  { tiers, former }: Pick<RunMemory, 'tiers' | 'former'>,
  before: readonly (string | null)[],
  after: readonly Cell[],
): Omit<Review, 'list' | 'deleted'> {
  const rows: Rows = { up: [], down: [], new: [], lost: [], same: [], incomparable: [] };
  const lines = new Map([...tiers, ...former].map((tier) => [tier, tiers.map(() => 0)]));
  after.forEach((cell, row) => {
    const from = before[row] ?? null;
    const at = tiers.indexOf(String(cell));
    const movement = movementOf(from, tiers[at] ?? null, tiers);
    if (movement !== null) rows[movement].push(row);
    if (from === null || at < 0) return;
    const line = lines.get(from) ?? tiers.map(() => 0);
    line[at] = (line[at] ?? 0) + 1;
    lines.set(from, line);
  });
  const shown = [...lines].filter(([, line], at) => at < tiers.length || line.some((count) => count > 0));
  return {
    tiers,
    former: shown.slice(tiers.length).map(([tier]) => tier),
    matrix: shown.map(([, line]) => line),
    promoted: rows.up,
    demoted: rows.down,
    incomparable: rows.incomparable,
    entered: rows.new,
    left: rows.lost,
  };
}
