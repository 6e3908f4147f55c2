import type { Issue } from '../issue.ts';
import type { Report } from '../report/report.ts';
import type { Tier } from '../scheme/scheme.ts';

/** Tiers nobody is in; those that `told` names as the empty top are not named again. */
export function emptyTiers({ tiers }: Report, told: readonly Issue[]): readonly Issue[] {
  const top = new Set(told.flatMap((issue) => (issue.code === 'tiers-top-empty' ? issue.tiers : [])));
  return tiers.flatMap(({ tier, count }): readonly Issue[] =>
    count === 0 && !top.has(tier) ? [{ code: 'tier-empty', tier }] : [],
  );
}

/** Warns when both top tiers are empty, as share-of-total rules make them with many customers (domain A3). */
export function topTiersEmpty(tiers: readonly Tier[], tier: Int16Array): readonly Issue[] {
  const top = tiers.slice(0, 2);
  const graded = tier.some((index) => index >= 0);
  const empty = tiers.length > 2 && graded && !tier.some((index) => index === 0 || index === 1);
  return empty ? [{ code: 'tiers-top-empty', tiers: top.map((one) => one.name) }] : [];
}
