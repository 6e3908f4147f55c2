import type { SchemeBase, Tier } from '../engine/scheme/scheme.ts';

/** What every preset shares; until it is worded, its name is its id. */
export function base<Id extends string>(
  id: Id,
  tiers: readonly Tier[],
  reviewMonths = 6,
): SchemeBase & { readonly id: Id } {
  return {
    version: 1,
    id,
    name: id,
    tiers,
    customerColumn: null,
    valueColumn: null,
    reviewMonths,
  };
}
