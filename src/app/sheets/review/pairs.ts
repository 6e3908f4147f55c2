import { LEFT_OUT, type Cell, type Graded, type Tally } from '../../../engine/index.ts';
import type { Previous } from '../../earlier/previous-tiers.ts';
import { tierIn } from '../../earlier/tier-in.ts';

/** Customers by the two tiers that each went between: pairs of tiers are few, customers many. */
export interface Pairs {
  readonly pairs: readonly { readonly from: string | null; readonly to: string | null }[];
  /** The place of its pair, a subject each; those who are lost follow. */
  readonly at: Int32Array;
}

/** The tiers of now paired with the previous ones; a cell that says `pending` names no tier. */
export function pairsOf({ tiers, tier }: Graded, { tiers: were, lost }: Previous, pending: string): Pairs {
  const after = [null, ...tiers.map(({ name }) => name)];
  const before: (string | null)[] = [null];
  const places = new Map<string | null, number>([[null, 0]]);
  const placeOf = (cell: Cell): number => {
    const name = tierIn(cell, pending);
    const place = places.get(name) ?? before.push(name) - 1;
    places.set(name, place);
    return place;
  };
  const former = Int32Array.from(were.choices, placeOf);
  const at = new Int32Array(tier.length + lost.length);
  for (let row = 0; row < tier.length; row += 1) {
    const now = tier[row] ?? LEFT_OUT;
    const from = now === LEFT_OUT ? 0 : (former[were.at[row] ?? -1] ?? 0);
    at[row] = from * after.length + Math.max(0, now + 1);
  }
  for (const [i, one] of lost.entries()) at[tier.length + i] = placeOf(one.tier) * after.length;
  return { pairs: before.flatMap((from) => after.map((to) => ({ from, to }))), at };
}

/** How many went between each two tiers, and what they bring. */
export function talliesOf({ pairs, at }: Pairs, values: ArrayLike<number> | null): readonly Tally[] {
  const counts = new Float64Array(pairs.length);
  const sums = new Float64Array(pairs.length);
  for (let i = 0; i < at.length; i += 1) {
    const pair = at[i] ?? 0;
    const value = values?.[i] ?? NaN;
    counts[pair] = (counts[pair] ?? 0) + 1;
    if (Number.isFinite(value)) sums[pair] = (sums[pair] ?? 0) + value;
  }
  return pairs.flatMap((pair, i) => {
    const [count = 0, value = 0] = [counts[i], sums[i]];
    return count === 0 ? [] : [{ ...pair, count, value }];
  });
}

/** Those whose rows were deleted, as `talliesOf` has the others. */
export function deletedTallies({ deleted }: Previous): readonly Tally[] {
  return Object.entries(deleted).map(([from, count]) => ({ from, to: null, count, value: 0 }));
}
