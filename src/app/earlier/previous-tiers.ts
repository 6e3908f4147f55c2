import type { Cell } from '../../engine/index.ts';
import { cellIn, type ChosenCells } from '../column-cells.ts';
import { deletedSince, type TierTally } from './deleted.ts';
import type { Earlier, Gone } from './earlier.ts';

/** The tiers that a run is compared with. */
export interface Previous {
  /** A cell a subject. */
  readonly tiers: ChosenCells;
  /** Customers who had a tier then and are no longer in the list. */
  readonly lost: readonly (Gone & { readonly tier: Cell })[];
  /** By tier, how many more are gone of whom nothing else is known: their rows were deleted. */
  readonly deleted: Readonly<Record<string, number>>;
  /** How many had which tier then; null where that is not known. */
  readonly tally: TierTally | null;
}

interface Now {
  readonly tiers: ChosenCells;
  /** Whether the run before this one was on the same day. */
  readonly sameDay: boolean;
}

/**
 * The tiers to compare with: those of the last run on an earlier day. A second run on the same day corrects the first, so
 * it keeps what that one compared with; where that one was the first of all, it is compared with that one, unless nothing
 * has changed. Null on a first run.
 */
export function previousOf(earlier: Earlier, { tiers, sameDay }: Now): Previous | null {
  const { tier, previous, gone, counted } = earlier;
  const last = blankIfEmpty(tier);
  const before = sameDay ? blankIfEmpty(previous) : null;
  const chosen = before ?? (sameDay && isUnchanged(tier, tiers) ? null : last);
  if (chosen === null) return null;
  const count = tiers.at.length;
  const lost = gone.map((one, at) => ({ ...one, tier: cellIn(chosen, count + at) ?? '' }));
  const tally = (before === null ? counted?.tier : counted?.previous) ?? null;
  return {
    tiers: { ...chosen, at: chosen.at.subarray(0, count) },
    lost: lost.filter((one) => one.tier !== ''),
    deleted: deletedSince(tally, chosen),
    tally,
  };
}

function isUnchanged(before: ChosenCells, now: ChosenCells): boolean {
  return before.at.every((_place, row) => (cellIn(now, row) ?? '') === (cellIn(before, row) ?? ''));
}

function blankIfEmpty(cells: ChosenCells): ChosenCells | null {
  return cells.choices.every((cell) => cell === '' || cell === null) ? null : cells;
}
