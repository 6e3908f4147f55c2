import type { Tier } from '../../engine/scheme/scheme.ts';

/** How many scores fall in each tier, by the lowest score of each (a score on a cut belongs to the better tier). */
export function tierCounts(scores: Float64Array, tiers: readonly Tier[]): readonly number[] {
  const counts = tiers.map(() => 0);
  const cuts = tiers.map((tier) => tier.cut ?? Number.NEGATIVE_INFINITY);
  for (const score of scores) {
    const at = cuts.findIndex((cut) => score >= cut);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Scores counted in `bins` equal bins over 0–100; blanks (NaN) are left out. */
export function histogram(scores: Float64Array, bins: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    const at = Math.min(bins - 1, Math.max(0, Math.floor((score / 100) * bins)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
