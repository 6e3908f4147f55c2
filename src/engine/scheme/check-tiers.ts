import type { Issue } from '../issue.ts';
import type { Scheme, Tier } from './scheme.ts';

/** Tiers: at least one, named once, cuts in falling order by score and rising order by share or value, the rest last. */
export function checkTiers(scheme: Scheme): readonly Issue[] {
  const { tiers } = scheme;
  if (tiers.length === 0) return [{ code: 'no-tiers' }];
  const issues: Issue[] = tiers
    .filter((tier, i) => tiers.findIndex((other) => other.name === tier.name) < i)
    .map((tier) => ({ code: 'tier-duplicate', tier: tier.name }));
  const direction = cutDirection(scheme);
  if (direction !== 0) issues.push(...unordered(tiers, direction));
  return [
    ...issues,
    ...referred(scheme)
      .filter((name) => !tiers.some((tier) => tier.name === name))
      .map(unknownTier),
  ];
}

function unknownTier(tier: string): Issue {
  return { code: 'tier-unknown', tier };
}

/** −1 where cuts fall from tier to tier, 1 where they rise, 0 where they mean nothing. */
function cutDirection(scheme: Scheme): -1 | 0 | 1 {
  if (!('tiering' in scheme)) return 0;
  return scheme.tiering.by === 'score' ? -1 : 1;
}

function unordered(tiers: readonly Tier[], direction: -1 | 1): readonly Issue[] {
  return tiers.flatMap((tier, i): readonly Issue[] => {
    const before = tiers[i - 1]?.cut;
    const rest = tier.cut === null;
    const wrong = rest
      ? i < tiers.length - 1
      : !Number.isFinite(tier.cut) ||
        (typeof before === 'number' && direction * ((tier.cut ?? 0) - before) <= 0);
    return wrong ? [{ code: 'tiers-unordered', tier: tier.name }] : [];
  });
}

/** Tier names the rest of the scheme speaks of. */
function referred(scheme: Scheme): readonly string[] {
  switch (scheme.method) {
    case 'scorecard':
      return scheme.caps.map((cap) => cap.tier);
    case 'rules':
      return [
        ...scheme.rules.map((rule) => rule.tier),
        ...(scheme.otherwise === null ? [] : [scheme.otherwise]),
      ];
    case 'kaism':
      return scheme.quadrants;
    case 'rfm':
    case 'rfm-orders':
      return segmentNames(scheme.segments);
    default:
      return [];
  }
}

function segmentNames(map: Extract<Scheme, { method: 'rfm' | 'rfm-orders' }>['segments']): readonly string[] {
  if (map.kind === 'eight') return map.segments;
  const names = map.rows.map((row) => row.segment);
  return map.kind === 'intervals' ? [...names, map.otherwise] : names;
}
