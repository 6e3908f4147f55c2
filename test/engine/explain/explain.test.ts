import { describe, expect, it } from 'vitest';
import { createExplainer } from '../../../src/engine/index.ts';
import type { ClvScheme, Explanation, GradeOptions, ScorecardScheme } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import type { Cells } from '../../../src/engine/cell.ts';
import type { Scheme } from '../../../src/engine/index.ts';
import { reasonsIn } from '../../../src/locales/reasons.ts';
import { reasonWordsOf } from '../../../src/locales/reason-words.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

const card = presetScheme('tiancheng', 'zh-CN') as ScorecardScheme;
const HEADER = ['客户名称', '月均销量', '销售额增长', '网络覆盖', '忠诚度', '发展前景'];

function explained(
  cells: Cells,
  scheme: Scheme,
  options: Partial<GradeOptions> = {},
): (row: number) => Explanation {
  const { table, mapping, result } = gradeCells(cells, scheme, options);
  return createExplainer({
    table,
    mapping,
    scheme,
    graded: valueOf(result),
    options: { asOf: null, previous: null, ...options },
  });
}

describe('Explanation of a scorecard', () => {
  const why = explained(
    [
      HEADER,
      ['甲', 4.9, 0.32, '一般', '中', '一般'],
      ['乙', 10, '', '健全', '高', '好'],
      ['丙', 12, 1, 10, 10, 10],
    ],
    card,
  );

  it('[E1] gives points, lost points and the band hit per criterion', () => {
    expect(
      why(0).parts.map((part) => [
        part.name,
        part.points && Math.round(part.points * 1e9) / 1e9,
        part.weight,
      ]),
    ).toEqual([
      ['月均销量', 30, 50],
      ['销售额增长', 7, 20],
      ['网络覆盖', 6.5, 10],
      ['忠诚度', 6.5, 10],
      ['发展前景', 6.5, 10],
    ]);
    expect(why(0).parts[0]).toMatchObject({
      lost: 20,
      band: { kind: 'range', from: 3, to: 5, closed: 'left' },
    });
    expect(why(0).parts[2]).toMatchObject({ band: { kind: 'label', label: '一般' } });
  });

  it('[E2] the gap to the next tier is closed by the smallest single change: 4.9 → 5 gives 10', () => {
    const { gap, change, tier } = why(0);
    expect(tier).toBe('休眠客户');
    expect(gap).toMatchObject({ tier: '有效客户' });
    expect(gap?.points).toBeCloseTo(3.5, 9);
    expect(change).toMatchObject({ criterion: '月均销量', from: 4.9, to: 5, points: 10 });
  });

  it('[E3] the score is the sum of points times the factor, and the missing weight is shown', () => {
    const one = why(1);
    const sum = one.parts.reduce((total, part) => total + (part.points ?? 0), 0);
    expect(one.missingWeight).toBe(20);
    expect(sum * one.factor).toBeCloseTo(one.score ?? NaN, 9);
    expect(one.score).toBeCloseTo(96.25, 9);
  });

  it('[E4] the top tier has no gap; a value on a bound is noted', () => {
    expect(why(2)).toMatchObject({ tier: 'VIP客户', gap: null, change: null });
    expect(why(1).notes).toContainEqual({ kind: 'on-boundary', criterion: '月均销量', at: 10 });
  });

  it('[E5] an override is told beside the computed tier', () => {
    const override = { tier: 'VIP客户', reason: '战略客户', date: 45000 };
    const one = explained([HEADER, ['甲', 4.9, 0.32, '一般', '中', '一般']], card, {
      overrides: new Map([['甲', override]]),
    })(0);
    expect(one).toMatchObject({ tier: 'VIP客户', computed: '休眠客户', strategy: card.tiers[0]?.strategy });
    expect(one.notes).toContainEqual({ kind: 'overridden', ...override });
  });

  it('[E6] a cap is named and no points promise to lift it', () => {
    const capped = {
      ...card,
      caps: [{ when: { field: 'loyalty', of: 'value', op: '=', value: '低' }, tier: '有效客户' }],
    } as const;
    const one = explained([HEADER, ['甲', 10, 1, '健全', '低', '好']], capped)(0);
    expect(one).toMatchObject({ tier: '有效客户', gap: null, change: null });
    expect(one.notes).toContainEqual({ kind: 'capped', tier: '有效客户', field: 'loyalty' });
  });

  it('[E6] a cap at the very tier is named, and a change that a cap would take back is not proposed', () => {
    const row = ['甲', 4.9, 0.32, '一般', '中', '一般'] as const;
    const at = (when: ScorecardScheme['caps'][number]['when'], tier: string): Explanation =>
      explained([HEADER, [...row]], { ...card, caps: [{ when, tier }] })(0);
    const held = at({ field: 'loyalty', of: 'value', op: '=', value: '中' }, '休眠客户');
    expect(held).toMatchObject({ tier: '休眠客户', gap: null, change: null });
    const back = at({ field: '月均销量', of: 'value', op: '>=', value: 5 }, '休眠客户');
    expect(back.tier).toBe('休眠客户');
    expect(back.change?.criterion).not.toBe('月均销量');
  });

  it('[E7] making the proposed change does reach the next tier', () => {
    for (const sales of [0, 1.5, 2, 4, 6]) {
      const row = ['甲', sales, 0.3, 5, 6, 7] as const;
      const cells = [HEADER, [...row]];
      const { change, gap } = explained(cells, card)(0);
      if (!change) continue;
      const at = HEADER.indexOf(change.criterion);
      const better = [HEADER, row.map((cell, i) => (i === at ? change.to : cell))];
      expect(explained(better, card)(0).tier).toBe(gap?.tier);
    }
  });
});

describe('Explanation of cells that could not be read', () => {
  const words = reasonsIn('zh-CN', reasonWordsOf('zh-CN'));

  it('[E16] a card, and a rule that reads a share', () => {
    const scored = explained([HEADER, ['甲', '一千', '', '健全', '高', '好']], card)(0);
    expect(words.why(scored)).toMatch(/^月均销量 无法识别；销售额增长 空白；/u);
    const rules = presetScheme('ae-rules', 'zh-CN');
    const ruled = explained(
      [
        ['客户', '年销售额', '回款率'],
        ['甲', '一千', ''],
        ['乙', 3, 1],
      ],
      rules,
    )(0);
    expect(words.why(ruled)).toBe('年销售额占比 无法识别；回款率 空白');
  });
});

describe('Explanation of other methods', () => {
  it('[E8] rules: the rule that held, or that none did, and the one cell that reaches the next tier', () => {
    const why = explained(
      [
        ['客户', '年销售额占比', '回款率'],
        ['甲', 0.16, 0.84],
        ['乙', 0.01, 0.5],
        ['丙', 0.01, 0.8],
      ],
      presetScheme('ae-rules', 'zh-CN'),
    );
    expect(why(0)).toMatchObject({ tier: 'C', change: { criterion: '回款率', from: 0.84, to: 0.85 } });
    expect(why(0).notes).toContainEqual({ kind: 'rule', rule: 2 });
    expect(why(2)).toMatchObject({ tier: 'D', notes: [{ kind: 'no-rule' }] });
    expect(why(1)).toMatchObject({
      tier: 'E',
      gap: { tier: 'D', points: 0, at: null },
      change: { criterion: '回款率', from: 0.5, to: 0.7 },
    });
  });

  it('[E9] pyramid: the value that the last of the next tier has', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [`客户${i}`, 100 - i * 10]);
    const why = explained([['客户', '销售额'], ...rows], presetScheme('pyramid-3', 'zh-CN'));
    expect(why(2)).toMatchObject({
      tier: '潜力客户',
      gap: { tier: '高价值客户', points: 10 },
      change: { from: 80, to: 90 },
    });
  });

  it.each([
    // The nine equal ones stand together in the best tier; the two between them and the last are empty.
    ['pyramid-4', [...Array<number>(9).fill(5), 1]],
    // The first alone passes both cuts of the value.
    ['abc-80-95', [1000, 1]],
  ] as const)('[E9] %s: tiers without customers are passed over for one that has some', (preset, values) => {
    const rows = values.map((value, i) => [`客户${i}`, value]);
    const scheme = presetScheme(preset, 'zh-CN');
    const why = explained([['客户', '销售额'], ...rows], scheme);
    const last = values.length - 1;
    const best = scheme.tiers[0]?.name ?? '';
    expect(why(0).tier).toBe(best);
    expect(why(last)).toMatchObject({ gap: { tier: best, at: values[0] }, change: { to: values[0] } });
  });

  it('[E10] KAISM: both axes with the line between low and high', () => {
    const header = [
      '客户',
      '采购规模',
      '利润率',
      '客户潜力',
      '战略契合',
      '产品质量',
      '价格',
      '服务',
      '供货份额',
    ];
    const why = explained([header, ['甲', 5, 5, 5, 5, 4, 4, 4, 4]], presetScheme('kaism', 'zh-CN'));
    expect(why(0).tier).toBe('发展客户');
    expect(why(0).parts[0]).toMatchObject({ key: 'y', value: 5, band: { from: 5, to: null } });
    expect(why(0).notes).toContainEqual({ kind: 'on-boundary', criterion: '客户吸引力', at: 5 });
  });

  it('[E14] lifetime value by formula: what it is made of, and where the next tier begins', () => {
    const scheme = presetScheme('clv-simple', 'zh-CN') as ClvScheme;
    const cuts = [1000, 500, null];
    const why = explained(
      [
        ['客户', '客单价', '年购买次数'],
        ['甲', 200, 4],
      ],
      {
        ...scheme,
        acquisitionCost: 40,
        tiering: { by: 'score', round: false },
        tiers: scheme.tiers.map((tier, i) => ({ ...tier, cut: cuts[i] ?? null })),
      },
    )(0);
    // A yearly margin of 240 is worth 0.8 / (1 + 0.1 − 0.8) of it for ever (domain C9).
    expect(why.parts.map(({ name, value }) => [name, Math.round(Number(value) * 1e6) / 1e6])).toEqual([
      ['客单价', 200],
      ['年购买次数', 4],
      ['yearly-margin', 240],
      ['lifetime-multiple', 2.666667],
      ['acquisition-cost', 40],
      ['clv', 600],
    ]);
    expect(why.gap).toEqual({ tier: scheme.tiers[0]?.name, points: expect.closeTo(400, 9), at: 1000 });
    expect(why.change).toMatchObject({ criterion: '客单价', from: 200, to: 325 });
    expect(reasonsIn('zh-CN', reasonWordsOf('zh-CN')).next(why)).toBe(
      '1,000 起为高价值客户，还差 400：客单价由 200 变为 325 即可',
    );
  });
});

describe.skipIf(!HAS_REFERENCE_DATA)(`Explanation of a forecast${NEEDS_DATA}`, () => {
  it('[E15] a forecast: P(alive), purchases, spend and value, and where the next tier begins; nothing is promised', () => {
    const rows = referenceRows('cdnow_sample_transactions.csv')
      .slice(0, 1500)
      .map((row) => [row['sample_id'] ?? '', row['date'] ?? '', Number(row['dollars'])]);
    const scheme = presetScheme('clv-bg-nbd', 'en-US');
    const { table, mapping, result } = gradeCells([['customer', 'order date', 'amount'], ...rows], scheme);
    const graded = valueOf(result);
    const why = createExplainer({ table, mapping, scheme, graded, options: { asOf: null, previous: null } });
    const extra = (key: string, row: number): unknown =>
      graded.extras.find((one) => one.key === key)?.values[row];
    graded.tier.forEach((tier, row) => {
      const { parts, gap, change } = why(row);
      expect(parts.map((part) => [part.key, part.value])).toEqual(
        ['alive', 'purchases', 'spend', 'clv'].map((key) => [key, extra(key, row)]),
      );
      expect(change).toBeNull();
      if (tier === 0) expect(gap).toBeNull();
      else {
        const better = [...graded.tier.keys()].filter((other) => graded.tier[other] === tier - 1);
        const least = Math.min(...better.map((other) => Number(graded.score?.[other])));
        expect(gap).toMatchObject({ tier: graded.tiers[tier - 1]?.name, at: least });
      }
    });
    expect(reasonsIn('en-US', reasonWordsOf('en-US')).why(why(0))).toContain('Probability of being active');
  });
});
