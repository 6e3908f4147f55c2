import type {
  Criterion,
  Scale,
  Scheme,
  ScorecardScheme,
  SegmentMap,
  Tier,
} from '../../engine/scheme/scheme.ts';

/** The scheme with one tier changed; a new name is followed wherever the scheme names tiers by rule. */
export function withTier(scheme: Scheme, at: number, change: Partial<Tier>): Scheme {
  const tiers = scheme.tiers.map((tier, index) => (index === at ? { ...tier, ...change } : tier));
  const before = scheme.tiers[at]?.name;
  const changed: Scheme = { ...scheme, tiers };
  return change.name === undefined || before === undefined ? changed : renamed(changed, before, change.name);
}

/** The scheme without one tier. */
export function withoutTier(scheme: Scheme, at: number): Scheme {
  return { ...scheme, tiers: scheme.tiers.filter((_tier, index) => index !== at) };
}

/** The scheme with a tier more, just above the last, halfway to the one before. */
export function withNewTier(scheme: Scheme, name: string): Scheme {
  const last = scheme.tiers.at(-1);
  const above = scheme.tiers.at(-2)?.cut ?? 100;
  const below = last?.cut ?? 0;
  const tier: Tier = { name, color: '#9BD1C4', strategy: '', responseDays: null, cut: (above + below) / 2 };
  return { ...scheme, tiers: last === undefined ? [tier] : [...scheme.tiers.slice(0, -1), tier, last] };
}

/** The card with one criterion changed. */
export function withCriterion(
  scheme: ScorecardScheme,
  at: number,
  change: Partial<Criterion>,
): ScorecardScheme {
  const criteria = scheme.criteria.map((criterion, index) =>
    index === at ? { ...criterion, ...change } : criterion,
  );
  return { ...scheme, criteria };
}

/** The card without one criterion. */
export function withoutCriterion(scheme: ScorecardScheme, at: number): ScorecardScheme {
  return { ...scheme, criteria: scheme.criteria.filter((_criterion, index) => index !== at) };
}

/** The card with a criterion more, with the weight that is still free. */
export function withNewCriterion(scheme: ScorecardScheme, name: string): ScorecardScheme {
  const weight = Math.max(0, 100 - weightSum(scheme.criteria));
  const id = freeId(
    scheme.criteria.map((criterion) => criterion.id),
    'criterion',
  );
  const scale = scaleOf('min-max', weight);
  const criterion: Criterion = {
    id,
    name,
    measure: null,
    column: null,
    weight,
    better: 'higher',
    required: false,
    scale,
  };
  return { ...scheme, criteria: [...scheme.criteria, criterion] };
}

/** Sum of the weights, without the dust of binary fractions. */
export function weightSum(criteria: readonly Criterion[]): number {
  return Math.round(criteria.reduce((sum, criterion) => sum + criterion.weight, 0) * 1e6) / 1e6;
}

/** A scheme's copy under a name of its own. */
export function copyOf(scheme: Scheme, name: string, taken: readonly string[]): Scheme {
  return { ...scheme, id: freeId(taken, 'own'), name };
}

/** A card to begin with: the tiers of a scheme that were by score, or one tier, and one criterion of all points. */
export function newCard(
  like: Scheme,
  words: { readonly name: string; readonly criterion: string },
  taken: readonly string[],
): ScorecardScheme {
  const tiers =
    'tiering' in like && like.tiering.by === 'score'
      ? like.tiers
      : like.tiers.slice(-1).map((tier) => ({ ...tier, cut: null }));
  const blank: ScorecardScheme = {
    version: 1,
    id: freeId(taken, 'own'),
    name: words.name,
    tiers,
    customerColumn: null,
    valueColumn: null,
    reviewMonths: like.reviewMonths,
    method: 'scorecard',
    criteria: [],
    tiering: { by: 'score', round: false },
    missing: { kind: 'pending', maxMissingWeight: 0 },
    caps: [],
    matrix: null,
  };
  return withNewCriterion(blank, words.criterion);
}

/** A sound first scale of a kind for a criterion of so many points. */
export function scaleOf(kind: Scale['kind'], weight: number): Scale {
  const half = Math.round(weight / 2);
  switch (kind) {
    case 'steps':
      return {
        kind,
        bands: [
          { from: 100, points: weight },
          { from: 50, points: half },
        ],
        floor: 0,
      };
    case 'linear':
      return { kind, bands: [{ from: 0, to: 100, pointsFrom: 0, pointsTo: weight }], floor: 0 };
    case 'labels':
      return {
        kind,
        bands: [
          { labels: ['A'], points: weight },
          { labels: ['B'], points: half },
        ],
        numbers: true,
      };
    case 'min-max':
      return { kind, winsorize: false, range: null };
    case 'percentile':
      return { kind, rank: 'mid' };
    case 'quantile':
      return {
        kind,
        points: [1, 2, 3, 4, 5].map((fifth) => (weight * fifth) / 5),
        nonPositive: 0,
        cuts: null,
      };
  }
}

function freeId(taken: readonly string[], stem: string): string {
  let number = 1;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function withSegmentRenamed(map: SegmentMap, swap: (name: string) => string): SegmentMap {
  const inRow = <Row extends { readonly segment: string }>(row: Row): Row => ({
    ...row,
    segment: swap(row.segment),
  });
  switch (map.kind) {
    case 'eight':
      return { ...map, segments: map.segments.map(swap) };
    case 'rf':
      return { ...map, rows: map.rows.map(inRow) };
    case 'intervals':
      return { ...map, rows: map.rows.map(inRow), otherwise: swap(map.otherwise) };
    default:
      return { ...map, rows: map.rows.map(inRow) };
  }
}

function renamed(scheme: Scheme, before: string, after: string): Scheme {
  const swap = (name: string): string => (name === before ? after : name);
  if (scheme.method === 'scorecard') {
    return { ...scheme, caps: scheme.caps.map((cap) => ({ ...cap, tier: swap(cap.tier) })) };
  }
  if (scheme.method === 'rules') {
    const rules = scheme.rules.map((rule) => ({ ...rule, tier: swap(rule.tier) }));
    return { ...scheme, rules, otherwise: scheme.otherwise === null ? null : swap(scheme.otherwise) };
  }
  if (scheme.method === 'rfm' || scheme.method === 'rfm-orders')
    return { ...scheme, segments: withSegmentRenamed(scheme.segments, swap) };
  if (scheme.method !== 'kaism') return scheme;
  const [hh, hl, lh, ll] = scheme.quadrants;
  return { ...scheme, quadrants: [swap(hh), swap(hl), swap(lh), swap(ll)] };
}
