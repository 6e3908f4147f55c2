import { lowered } from '../math/tolerance.ts';
import type { Tier } from '../scheme/scheme.ts';

/** Cuts by score: a score on a cut belongs to the better tier, forgiving 1e-9 of the scale (domain A0, C6.1). */
export function scoreCuts(tiers: readonly Tier[]): Float64Array {
  const size = Math.max(1, ...tiers.map((tier) => Math.abs(tier.cut ?? 0)));
  return Float64Array.from(tiers, ({ cut }) => (cut === null ? -Infinity : lowered(cut, size)));
}
