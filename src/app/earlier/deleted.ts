import type { Cell } from '../../engine/index.ts';
import type { ChosenCells } from '../column-cells.ts';

/** What a run wrote in a column of tiers: cells that are not blank, and customers by tier. */
export interface TierTally {
  readonly cells: number;
  readonly tiers: Readonly<Record<string, number>>;
}

/** What a run wrote beside a list, and what it compared that with; null where it is not known. */
export interface Counted {
  readonly tier: TierTally | null;
  readonly previous: TierTally | null;
}

/** Counted where they are not blank; `pending` names no tier. */
export function tallyOf(column: ChosenCells, pending: string): TierTally {
  const counts = countsOf(column);
  const cells = [...counts.values()].reduce((sum, count) => sum + count, 0);
  counts.delete(pending);
  return { cells, tiers: Object.fromEntries(counts) };
}

/**
 * Customers by tier whose rows are gone since a run wrote `then`. Nobody keeps their names: who is deleted from a list is not
 * to stay in the workbook unseen. Nothing is said where cells were changed by hand or rows copied, which shows in the counts.
 */
export function deletedSince(then: TierTally | null, now: ChosenCells): Readonly<Record<string, number>> {
  if (then === null) return {};
  const counts = countsOf(now);
  const cells = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const gone = Object.entries(then.tiers)
    .map(([tier, count]) => [tier, count - (counts.get(tier) ?? 0)] as const)
    .filter(([, count]) => count !== 0);
  const sum = gone.reduce((all, [, count]) => all + count, 0);
  const sound = gone.every(([, count]) => count > 0) && sum <= then.cells - cells;
  return sound ? Object.fromEntries(gone) : {};
}

function countsOf({ choices, at }: ChosenCells): Map<string, number> {
  const counts = new Int32Array(choices.length);
  for (let row = 0; row < at.length; row += 1) {
    const place = at[row] ?? -1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const sums = new Map<string, number>();
  choices.forEach((cell, place) => {
    const text = textOf(cell);
    const count = counts[place] ?? 0;
    if (text !== '' && count > 0) sums.set(text, (sums.get(text) ?? 0) + count);
  });
  return sums;
}

function textOf(cell: Cell): string {
  return String(cell ?? '').trim();
}
