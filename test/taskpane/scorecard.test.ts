import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScheme, type Scheme, type ScorecardScheme } from '../../src/engine/index.ts';
import { presetIds } from '../../src/presets/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import {
  copyOf,
  newCard,
  weightSum,
  withNewCriterion,
  withoutCriterion,
  withTier,
} from '../../src/taskpane/scorecard/edit.ts';
import { laneOf, namePlaces } from '../../src/taskpane/scorecard/ruler-places.ts';
import { sparkPoints } from '../../src/taskpane/scorecard/spark-points.ts';
import { histogram, tierCounts } from '../../src/taskpane/scorecard/tier-counts.ts';

function tianchengCard(): ScorecardScheme {
  const scheme = presetScheme('tiancheng', 'zh-CN');
  if (scheme.method !== 'scorecard') throw new Error('The card has become another method');
  return scheme;
}
const tiancheng = tianchengCard();

describe('editing a scorecard', () => {
  it('gives a new criterion the weight that is free', () => {
    const [first] = tiancheng.criteria;
    const shorter = withoutCriterion(tiancheng, 0);
    const filled = withNewCriterion(shorter, '新指标');
    expect(filled.criteria.at(-1)?.weight).toBe(first?.weight);
    expect(weightSum(filled.criteria)).toBe(100);
    expect(new Set(filled.criteria.map((criterion) => criterion.id)).size).toBe(filled.criteria.length);
  });

  it('adds weights without the dust of fractions', () => {
    const criteria = [0.1, 0.2, 99.7].map((weight, at) => ({
      ...tiancheng.criteria[0],
      weight,
      id: `${at}`,
    }));
    expect(weightSum(criteria as typeof tiancheng.criteria)).toBe(100);
  });

  it('renames a tier wherever the scheme speaks of it', () => {
    const capped = {
      ...tiancheng,
      caps: [
        {
          when: { field: 'x', of: 'value', op: '<', value: 1 } as const,
          tier: tiancheng.tiers[1]?.name ?? '',
        },
      ],
    };
    const renamed = withTier(capped, 1, { name: 'Gold' });
    expect(renamed.method === 'scorecard' && renamed.caps[0]?.tier).toBe('Gold');
  });

  it.each(presetIds)('renames the tiers of %s and leaves it as sound as it was', (id) => {
    const scheme = presetScheme(id, 'en-US');
    const renamed = scheme.tiers.reduce<Scheme>(
      (now, tier, at) => withTier(now, at, { name: `${tier.name} renamed` }),
      scheme,
    );
    expect(checkScheme(renamed)).toEqual(checkScheme(scheme));
  });

  it('copies under an id nobody has, and begins a card with 100 points', () => {
    expect(copyOf(tiancheng, 'Mine', ['own-1', 'own-2']).id).toBe('own-3');
    const fresh = newCard(tiancheng, { name: 'New', criterion: 'One' }, ['own-1']);
    expect([fresh.id, weightSum(fresh.criteria), fresh.tiers]).toEqual(['own-2', 100, tiancheng.tiers]);
  });
});

describe('the effect of cuts', () => {
  it('puts a score on a cut in the better tier and leaves blanks out', () => {
    const scores = Float64Array.of(100, 90, 89.99, 75, 60, 50, 49.9, 0, Number.NaN);
    expect(tierCounts(scores, tiancheng.tiers)).toEqual([2, 2, 1, 1, 2]);
  });

  it('counts every score once, in tiers and in bins', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (list) => {
        const scores = Float64Array.from(list);
        const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
        expect(sum(tierCounts(scores, tiancheng.tiers))).toBe(list.length);
        expect(sum(histogram(scores, 50))).toBe(list.length);
      }),
    );
  });
});

describe('the ruler of cuts', () => {
  it('keeps the names of tiers apart, where cuts are equal or meet at an end', () => {
    expect(namePlaces([80, 60, 40, 0], 6)).toEqual([80, 60, 40, 0]);
    expect(namePlaces([60, 60, 60, 0], 6)).toEqual([72, 66, 60, 0]);
    expect(namePlaces([0, 0, 0], 6)).toEqual([12, 6, 0]);
    expect(namePlaces([100, 100, 99, 0], 6)).toEqual([94, 88, 82, 0]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }), (drawn) => {
        const places = namePlaces(drawn.sort((a, b) => b - a).concat(0), 6);
        const gaps = places.slice(1).map((place, at) => (places[at] ?? 0) - place);
        expect(Math.min(6, ...gaps)).toBeCloseTo(6, 9);
        expect(Math.max(...places) <= 94 && Math.min(...places) >= 0).toBe(true);
      }),
    );
  });
  it('puts handles of equal cuts side by side', () => {
    const cuts = [90, 60, 60, 60, null];
    expect(cuts.map((_cut, at) => laneOf(cuts, at))).toEqual([
      { at: 0, of: 1 },
      { at: 0, of: 3 },
      { at: 1, of: 3 },
      { at: 2, of: 3 },
      { at: 0, of: 1 },
    ]);
  });
});

describe('sparklines', () => {
  it('stay in the unit square and do not go back, for every criterion that ships', () => {
    for (const criterion of tiancheng.criteria) {
      const points = sparkPoints(criterion);
      expect(points.every(([x, y]) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
      expect(points.every(([x], at) => at === 0 || x >= (points[at - 1]?.[0] ?? 0))).toBe(true);
    }
  });
});
