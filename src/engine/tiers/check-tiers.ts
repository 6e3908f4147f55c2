import type { Issue } from '../issue.ts';
import type { Report } from '../report/report.ts';
import type { Tier } from '../scheme/scheme.ts';

/** Tiers nobody is in; every tier is named. */
export function emptyTiers({ tiers }: Report): readonly Issue[] {
  return tiers.flatMap(({ tier, count }): readonly Issue[] =>
    count === 0 ? [{ code: 'tier-empty', tier }] : [],
  );
}

/** Warns when both top tiers are empty, as share-of-total rules make them with many customers (domain A3). */
export function topTiersEmpty(tiers: readonly Tier[], tier: Int16Array): readonly Issue[] {
  const top = tiers.slice(0, 2);
  const graded = tier.some((index) => index >= 0);
  const empty = tiers.length > 2 && graded && !tier.some((index) => index === 0 || index === 1);
  return empty ? [{ code: 'tiers-top-empty', tiers: top.map((one) => one.name) }] : [];
}
