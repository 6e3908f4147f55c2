import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/engine/cell.ts';
import { relativeDistance } from '../../../src/engine/explain/smallest-change.ts';
import {
  type ClvScheme,
  createExplainer,
  type Criterion,
  type Scale,
  type Scheme,
  type ScorecardScheme,
} from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';
import { isIn } from './is-in.ts';

const HEADER = ['客户', '甲项', '乙项'];

function criterion(id: string, scale: Scale, better: 'higher' | 'lower'): Criterion {
  return { id, name: id, measure: null, column: id, weight: 50, better, required: false, scale };
}

const QUANTILE = { kind: 'quantile', points: [10, 20, 30, 40, 50], nonPositive: null, cuts: null } as const;
const SCALES: readonly (readonly [string, Scale])[] = [
  ['percentile by mid-rank', { kind: 'percentile', rank: 'mid' }],
  ['percentile by low rank', { kind: 'percentile', rank: 'low' }],
  ['min–max', { kind: 'min-max', winsorize: false, range: null }],
  ['trimmed min–max', { kind: 'min-max', winsorize: true, range: null }],
  ['quantile bins', QUANTILE],
  ['quantile bins with points for zero', { ...QUANTILE, nonPositive: 0 }],
  ['quantile bins that were frozen', { ...QUANTILE, cuts: [1, 3, 5, 8] }],
];

/** Two criteria of one scale, the second better when lower, and tiers every ten points or so. */
function card(scale: Scale, tiering: ScorecardScheme['tiering']): ScorecardScheme {
  const base = presetScheme('courseware-steps', 'zh-CN') as ScorecardScheme;
  const cuts = tiering.by === 'score' ? [83, 62.5, 40, 21.3, null] : [0.2, 0.4, 0.6, 0.8, null];
  return {
    ...base,
    tiering,
    tiers: cuts.map((cut, i) => ({
      name: `T${i}`,
      color: '#0B3C5D',
      strategy: '',
      responseDays: null,
      cut,
    })),
    criteria: [criterion('甲项', scale, 'higher'), criterion('乙项', scale, 'lower')],
  };
}

const number = fc.oneof(
  fc.integer({ min: -2, max: 9 }),
  fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100),
  fc.double({ min: -5, max: 20, noNaN: true }),
);
const list = fc
  .array(fc.tuple(number, fc.oneof(number, fc.constant(''))), { minLength: 1, maxLength: 30 })
  .map((rows): Cells => [HEADER, ...rows.map((row, i) => [`客户${i}`, ...row])]);

/**
 * How many promises a list holds; each is kept: its tier is reached when the whole list is graded with the change. It is
 * the next one, exactly the one named, or at least that.
 */
function keptPromises(cells: Cells, scheme: Scheme, reaches: 'next' | 'named' | 'at least' = 'next'): number {
  const { table, mapping, result } = gradeCells(cells, scheme);
  if (!result.ok) return 0;
  const graded = result.value;
  const why = createExplainer({ table, mapping, scheme, graded, options: { asOf: null, previous: null } });
  let promises = 0;
  graded.tier.forEach((tier, row) => {
    const { change, gap } = why(row);
    if (change === null) return;
    promises++;
    const at = cells[0]?.indexOf(change.criterion) ?? -1;
    const changed = cells.map((line, i) =>
      i === row + 1 ? line.map((cell, k) => (k === at ? change.to : cell)) : line,
    );
    const after = valueOf(gradeCells(changed, scheme).result);
    const reached = after.tier[row] ?? Infinity;
    expect(reached, JSON.stringify({ change, gap, cells })).toBeLessThan(tier);
    expect(reached).toBeGreaterThanOrEqual(0);
    const named = graded.tiers.findIndex(({ name }) => name === gap?.tier);
    expect(named).toBeLessThan(tier);
    if (reaches === 'at least') expect(named).toBeGreaterThanOrEqual(reached);
    else expect(named).toBe(reaches === 'next' ? tier - 1 : reached);
  });
  return promises;
}

describe('Promises of an explanation', () => {
  const rises = { pointsFrom: 10, pointsTo: 50 };
  const bands: readonly (readonly [kind: string, higher: Scale, lower: Scale])[] = [
    [
      'steps',
      {
        kind: 'steps',
        bands: [
          { from: 5, points: 50 },
          { from: 1, points: 20 },
        ],
        floor: 0,
      },
      {
        kind: 'steps',
        bands: [
          { from: 1, points: 50 },
          { from: 5, points: 20 },
        ],
        floor: 0,
      },
    ],
    [
      'linear',
      { kind: 'linear', bands: [{ from: 1, to: 5, ...rises }], floor: 0 },
      { kind: 'linear', bands: [{ from: 5, to: 1, ...rises }], floor: 0 },
    ],
    ...SCALES.map(([kind, scale]) => [kind, scale, scale] as const),
  ];
  it.each(bands)('[E1] %s: a value belongs to the band that is told of it', (kind, higher, lower) => {
    let told = 0;
    fc.assert(
      fc.property(list, (cells) => {
        const plain = card(higher, { by: 'score', round: false });
        const [first, second] = plain.criteria as [Criterion, Criterion];
        const scheme = { ...plain, criteria: [first, { ...second, scale: lower }] };
        const { table, mapping, result } = gradeCells(cells, scheme);
        if (!result.ok) return;
        const options = { asOf: null, previous: null };
        const why = createExplainer({ table, mapping, scheme, graded: result.value, options });
        for (const row of result.value.tier.keys())
          for (const { band, value } of why(row).parts) {
            if (band === null) continue;
            told++;
            expect(isIn(band, Number(value)), `${String(value)} in ${JSON.stringify(band)}`).toBe(true);
          }
      }),
      { numRuns: 50 },
    );
    expect(told > 100).toBe(!/min–max|percentile/u.test(kind));
  });

  it.each(SCALES)(
    '[E12] %s: the change reaches the next tier when the whole list is graded anew',
    (_, scale) => {
      const scheme = card(scale, { by: 'score', round: false });
      let promises = 0;
      fc.assert(
        fc.property(list, (cells) => {
          promises += keptPromises(cells, scheme);
        }),
        { numRuns: 150 },
      );
      expect(promises).toBeGreaterThan(200);
    },
  );

  const money = ['abc-80-95', 'abc-sap', 'pyramid-3', 'pyramid-4'] as const;
  it.each(money)('[E9] %s: having the value at which the next tier begins reaches it', (id) => {
    const cells = fc
      .array(number, { minLength: 1, maxLength: 30 })
      .map((rows): Cells => [['客户', '销售额'], ...rows.map((value, i) => [`客户${i}`, value])]);
    let promises = 0;
    fc.assert(
      fc.property(cells, (list) => {
        promises += keptPromises(list, presetScheme(id, 'zh-CN'), 'at least');
      }),
      { numRuns: 200 },
    );
    expect(promises).toBeGreaterThan(200);
  });

  it('[E8] rules: the change gains the tier it names when the whole list is graded anew', () => {
    const share = fc.integer({ min: 1, max: 4000 });
    const rate = fc.integer({ min: 40, max: 100 }).map((percent) => percent / 100);
    const cells = fc
      .array(fc.tuple(share, rate), { minLength: 1, maxLength: 12 })
      .map((rows): Cells => [['客户', '年销售额', '回款率'], ...rows.map((row, i) => [`客户${i}`, ...row])]);
    const scheme = presetScheme('ae-rules', 'zh-CN');
    let promises = 0;
    fc.assert(
      fc.property(cells, (list) => {
        promises += keptPromises(list, scheme, 'named');
      }),
      { numRuns: 150 },
    );
    expect(promises).toBeGreaterThan(200);
  });

  const tierings: readonly ClvScheme['tiering'][] = [
    { by: 'share' },
    { by: 'value', crossing: 'in' },
    { by: 'value', crossing: 'strict' },
    { by: 'score', round: false },
    { by: 'score', round: true },
  ];
  it.each(tierings)(
    '[E14] lifetime value by formula, tiers %j: the one figure reaches the next tier',
    (tiering) => {
      const base = presetScheme('clv-simple', 'zh-CN') as ClvScheme;
      const cuts = tiering.by === 'score' ? [40, 10, null] : [0.2, 0.5, null];
      const tiers = base.tiers.map((tier, i) => ({ ...tier, cut: cuts[i] ?? null }));
      const scheme: ClvScheme = { ...base, tiers, tiering, acquisitionCost: 3 };
      const cells = fc
        .array(fc.tuple(number, number), { minLength: 1, maxLength: 20 })
        .map((rows): Cells => [
          ['客户', '客单价', '年购买次数'],
          ...rows.map((row, i) => [`客户${i}`, ...row]),
        ]);
      let promises = 0;
      fc.assert(
        fc.property(cells, (list) => {
          promises += keptPromises(list, scheme);
        }),
        { numRuns: 200 },
      );
      // About 130 of what is drawn; far fewer would mean that nothing is promised.
      expect(promises).toBeGreaterThan(50);
    },
  );

  it.each(SCALES.slice(0, 6))('[E13] %s: no smaller change by whole numbers reaches it', (_, scale) => {
    const scheme = card(scale, { by: 'score', round: false });
    const whole = fc.integer({ min: -2, max: 9 });
    const rows = fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const cells: Cells = [HEADER, ...pairs.map((pair, i) => [`客户${i}`, ...pair])];
        const { table, mapping, result } = gradeCells(cells, scheme);
        const graded = valueOf(result);
        const options = { asOf: null, previous: null };
        const { change } = createExplainer({ table, mapping, scheme, graded, options })(0);
        const least = leastByTrying(cells, scheme, graded.tier[0] ?? 0);
        expect(change === null ? Infinity : costOf(change.from, change.to)).toBeCloseTo(least, 9);
      }),
      { numRuns: 40 },
    );
  });
});

const costOf = (from: Cell, to: Cell): number => relativeDistance(Number(from), Number(to));

/** The nearest whole number of either column by which the first customer really gets a better tier; the cheaper of the two. */
function leastByTrying(cells: Cells, scheme: ScorecardScheme, tier: number): number {
  const costs = [1, 2].map((at) => {
    const from = Number(cells[1]?.[at]);
    for (let step = 1; step < 16; step++) {
      const to = at === 1 ? from + step : from - step;
      const changed = cells.map((line, i) =>
        i === 1 ? line.map((cell, k) => (k === at ? to : cell)) : line,
      );
      const after = valueOf(gradeCells(changed, scheme).result).tier[0] ?? Infinity;
      if (after < tier) return costOf(from, to);
    }
    return Infinity;
  });
  return Math.min(...costs);
}
