import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import { checkScheme, grade } from '../../../src/engine/index.ts';
import type {
  ClvScheme,
  MissingPolicy,
  RfmScheme,
  Scheme,
  ScorecardScheme,
} from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { gradeCells, tierNames, valueOf } from '../grade-cells.ts';

const card = presetScheme('tiancheng', 'zh-CN') as ScorecardScheme;
const HEADER = ['客户', '月均销量', '销售额增长', '网络覆盖', '忠诚度', '发展前景'];
const CELLS: Cells = [
  HEADER,
  ['缺增长', 10, '', '健全', '高', '好'],
  ['缺销量', '', 0.6, '健全', '高', '好'],
  ['全缺', '', '', '', '', ''],
];

function under(missing: MissingPolicy, previous?: ReadonlyMap<string, number>): readonly (number | string)[] {
  const graded = valueOf(gradeCells(CELLS, { ...card, missing }, { previous: previous ?? null }).result);
  return [...(graded.score ?? [])].map((score, i) =>
    Number.isNaN(score) ? (tierNames(graded)[i] ?? '') : Math.round(score * 100) / 100,
  );
}

describe('Missing data', () => {
  it('[M1] pending: any blank makes the customer wait', () => {
    expect(under({ kind: 'pending', maxMissingWeight: 0 })).toEqual(['待定', '待定', '待定']);
  });

  it('[M2] reweight: the present criteria stand for all while at most so much weight is missing', () => {
    expect(under({ kind: 'reweight', maxMissingWeight: 30 })).toEqual([96.25, '待定', '待定']);
    expect(under({ kind: 'reweight', maxMissingWeight: 50 })).toEqual([96.25, 78, '待定']);
  });

  it('[M3] zero: blanks count as nothing, but a row of blanks alone waits', () => {
    expect(under({ kind: 'zero', maxMissingWeight: 0 })).toEqual([77, 39, '待定']);
  });

  it('[M4] keep-last: the previous score, or waiting when there is none', () => {
    expect(under({ kind: 'keep-last', maxMissingWeight: 0 }, new Map([['缺增长', 66]]))).toEqual([
      66,
      '待定',
      '待定',
    ]);
  });

  it('[M5] the missing weight is told row by row, and where the policy decides the tier both tiers are named', () => {
    const { issues } = valueOf(gradeCells(CELLS, card).result);
    expect(issues).toContainEqual({ code: 'missing-weight', row: 0, weight: 20, missing: ['销售额增长'] });
    expect(issues).toContainEqual({
      code: 'policy-decides',
      row: 0,
      asZero: '骨干客户',
      reweighted: 'VIP客户',
    });
    expect(issues).toContainEqual({ code: 'pending', row: 1, missing: ['月均销量'] });
  });

  it('[M6] a required criterion that is blank makes the customer wait whatever the policy', () => {
    const criteria = card.criteria.map((one) =>
      one.id === 'sales-growth' ? { ...one, required: true } : one,
    );
    const graded = valueOf(gradeCells(CELLS.slice(0, 2), { ...card, criteria }).result);
    expect(tierNames(graded)).toEqual(['待定']);
  });

  it('[M7] a criterion without a column is said once, and its weight is missing for all', () => {
    const cells = CELLS.slice(0, 2).map((row) => row.slice(0, 5));
    const growth = cells.map((row, i) => (i === 0 ? row : row.map((cell, at) => (at === 2 ? 0.6 : cell))));
    const graded = valueOf(gradeCells(growth, card).result);
    expect(graded.issues.filter((issue) => issue.code === 'column-missing')).toEqual([
      { code: 'column-missing', need: '发展前景' },
    ]);
    expect(graded.issues.some((issue) => issue.code === 'missing-weight')).toBe(false);
    expect(graded.score?.[0]).toBeCloseTo((80 / 90) * 100, 9);
  });
});

describe('A card as a whole', () => {
  it('[W1] weights that do not sum to 100 are an error', () => {
    const half = { ...card, criteria: card.criteria.slice(0, 2) };
    expect(checkScheme(half)).toEqual([{ code: 'weights-sum', sum: 70, expected: 100 }]);
  });

  it('[W2] bands out of order, overlapping or worth more than the weight are named', () => {
    const [sales, growth] = card.criteria;
    const swap = (scale: unknown, at: 0 | 1): ScorecardScheme =>
      ({
        ...card,
        criteria: card.criteria.map((one, i) => (i === at ? { ...one, scale } : one)),
      }) as ScorecardScheme;
    const bands = sales?.scale.kind === 'steps' ? sales.scale.bands : [];
    expect(checkScheme(swap({ ...sales?.scale, bands: [...bands].reverse() }, 0))).toEqual([
      { code: 'bands-unordered', criterion: '月均销量' },
    ]);
    expect(checkScheme(swap({ ...sales?.scale, bands: [{ from: 20, points: 60 }, ...bands] }, 0))).toEqual([
      { code: 'points-above-weight', criterion: '月均销量', points: 60, weight: 50 },
    ]);
    const lines = growth?.scale.kind === 'linear' ? growth.scale.bands : [];
    const wide = lines.map((band, i) => (i === 1 ? { ...band, to: 0.7 } : band));
    expect(checkScheme(swap({ ...growth?.scale, bands: wide }, 1))).toEqual([
      { code: 'bands-overlap', criterion: '销售额增长' },
    ]);
  });

  it('[W3] a cap keeps a customer at its tier at best while its condition holds', () => {
    const cap = { when: { field: '回款率', of: 'value', op: '<', value: 0.7 }, tier: '有效客户' } as const;
    const cells: Cells = [
      [...HEADER, '回款率'],
      ['a', 10, 1, 10, 10, 10, 0.6],
      ['b', 10, 1, 10, 10, 10, 0.7],
      ['c', 1, 0, 5, 5, 5, 0.1],
      ['d', 10, 1, 10, 10, 10, ''],
    ];
    const graded = valueOf(gradeCells(cells, { ...card, caps: [cap] }).result);
    expect(tierNames(graded)).toEqual(['有效客户', 'VIP客户', '潜在客户', 'VIP客户']);
  });

  it('[W4] a card can be read as a matrix: each axis high from half of its points', () => {
    const scheme = presetScheme('four-factor', 'zh-CN');
    const cells: Cells = [
      ['客户', '客户贡献度', '客户潜力', '客户关系', '客户需求'],
      ['a', 9, 9, 9, 9],
      ['b', 5, 4, 5, 4],
      ['c', 1, 9, 1, 9],
      ['d', 1, 1, 1, 1],
    ];
    const graded = valueOf(gradeCells(cells, scheme).result);
    expect(graded.extras.find((extra) => extra.key === 'quadrant')?.values).toEqual([
      '高价值高潜力',
      '高价值低潜力',
      '低价值高潜力',
      '低价值低潜力',
    ]);
  });

  it('[W5] an unknown method is refused by name', () => {
    const table = { rowCount: 0, columns: [], included: new Uint8Array(0) };
    const odd = { ...card, method: 'astrology' } as unknown as ScorecardScheme;
    expect(grade(table, [], odd, { asOf: null, previous: null })).toMatchObject({
      ok: false,
      issues: [{ code: 'option-value', found: 'astrology' }],
    });
  });

  it('[W6] numbers out of their range are refused', () => {
    const faults = (...schemes: readonly Scheme[]): unknown =>
      schemes.flatMap((scheme) => checkScheme(scheme)).map((issue) => 'option' in issue && issue.option);
    const missing = (maxMissingWeight: number): ScorecardScheme => ({
      ...card,
      missing: { kind: 'reweight', maxMissingWeight },
    });
    expect(faults(missing(100.5), missing(-1), missing(100))).toEqual([
      'maxMissingWeight',
      'maxMissingWeight',
    ]);
    const review = (reviewMonths: number): Scheme => ({ ...card, reviewMonths });
    expect(faults(review(1e9), review(0), review(2.5), review(1200))).toHaveLength(3);
    const [best, ...others] = card.tiers;
    const answered = (responseDays: number): Scheme =>
      best === undefined ? card : { ...card, tiers: [{ ...best, responseDays }, ...others] };
    expect(faults(answered(-1), answered(0))).toEqual([`responseDays ${best?.name}`]);
    const orders = presetScheme('rfm-orders-10', 'zh-CN') as RfmScheme;
    const period = (from: number | null, to: number | null): Scheme => ({ ...orders, window: { from, to } });
    expect(faults(period(46_001, 46_000), period(46_000, 46_000), period(46_000, null))).toEqual(['window']);
    const simple = presetScheme('clv-simple', 'zh-CN') as ClvScheme;
    const years = (horizon: number | null, model: ClvScheme['model']): Scheme => ({
      ...simple,
      horizon,
      model,
    });
    expect(faults(years(2.5, 'simple'), years(0, 'simple'), years(null, 'bg-nbd'))).toHaveLength(3);
    expect(faults(years(3, 'simple'), years(null, 'simple'), years(0.5, 'bg-nbd'))).toEqual([]);
  });
});
