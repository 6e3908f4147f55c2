import { LEFT_OUT, type Override } from '../graded.ts';
import type { Issue } from '../issue.ts';
import type { Tier } from '../scheme/scheme.ts';

/** Where overrides come from and whom they mean. */
export interface Overriding {
  readonly customerAt: (row: number) => string | null;
  readonly overrides: ReadonlyMap<string, Override> | undefined;
}

/** Tiers after those set by hand. `computed` is null when nothing was overridden; unknown tiers are listed and ignored. */
export function applyOverrides(
  tier: Int16Array,
  tiers: readonly Tier[],
  { customerAt, overrides }: Overriding,
): { readonly tier: Int16Array; readonly computed: Int16Array | null; readonly issues: readonly Issue[] } {
  if (!overrides || overrides.size === 0) return { tier, computed: null, issues: [] };
  const places = new Map(tiers.map((one, i) => [one.name, i] as const));
  const issues: Issue[] = [...overrides.values()]
    .filter((one) => !places.has(one.tier))
    .map((one) => ({ code: 'tier-unknown', tier: one.tier }));
  const set = Int16Array.from(tier);
  for (let row = 0; row < set.length; row++) {
    const override = set[row] === LEFT_OUT ? undefined : overrides.get(customerAt(row) ?? '');
    const place = override ? places.get(override.tier) : undefined;
    if (place !== undefined) set[row] = place;
  }
  return { tier: set, computed: tier, issues };
}
