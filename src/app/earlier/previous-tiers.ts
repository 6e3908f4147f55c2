import type { Cell } from '../../engine/index.ts';
import type { Earlier } from './earlier.ts';

/** The tiers that a run is compared with. */
export interface Previous {
  /** A cell a subject. */
  readonly tiers: readonly Cell[];
  /** Customers who had a tier then and are no longer in the list. */
  readonly lost: readonly { readonly customer: string; readonly tier: Cell }[];
}

interface Now {
  readonly tiers: readonly Cell[];
  /** Whether the run before this one was on the same day. */
  readonly sameDay: boolean;
}

/**
 * The tiers to compare with: those of the last run on an earlier day. A second run on the same day corrects the first, so
 * it keeps what that one compared with; where that one was the first of all, it is compared with that one, unless nothing
 * has changed. Null on a first run.
 */
export function previousOf({ tier, previous, gone }: Earlier, { tiers, sameDay }: Now): Previous | null {
  const last = blankIfEmpty(tier);
  const unchanged = tier.every((cell, row) => (tiers[row] ?? '') === (cell ?? ''));
  const chosen = sameDay ? (blankIfEmpty(previous) ?? (unchanged ? null : last)) : last;
  if (chosen === null) return null;
  const lost = gone.map((customer, at) => ({ customer, tier: chosen[tiers.length + at] ?? '' }));
  return { tiers: chosen.slice(0, tiers.length), lost: lost.filter((one) => one.tier !== '') };
}

function blankIfEmpty(cells: readonly Cell[]): readonly Cell[] | null {
  return cells.every((cell) => cell === '' || cell === null) ? null : cells;
}
