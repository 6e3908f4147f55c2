import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/engine/index.ts';
import type { ScorecardScheme } from '../../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

const table = presetScheme('courseware-table', 'zh-CN') as ScorecardScheme;
const card: ScorecardScheme = {
  ...table,
  criteria: table.criteria
    .filter((one) => one.measure === 'collection-rate')
    .map((one) => ({ ...one, weight: 100 })),
};

function saidOf(rates: readonly (number | string)[], by = card): readonly Issue[] {
  const cells = [['客户', '回款率'], ...rates.map((rate, i) => [`客户${i}`, rate])];
  return valueOf(gradeCells(cells, by).result).issues.filter((issue) => issue.code === 'rate-in-percent');
}

describe('rates in percent points', () => {
  it('[RP1] are said once a column, with the first of the values', () => {
    expect(saidOf([0.9, 95, 88, 70])).toEqual([
      { code: 'rate-in-percent', column: '回款率', first: 1, found: 95 },
    ]);
  });

  it('[RP2] are said where they are a few among fractions and percentages, too', () => {
    expect(saidOf([0.9, '80%', 0.7, 30, 60])).toEqual([
      { code: 'rate-in-percent', column: '回款率', first: 3, found: 30 },
    ]);
  });

  it('[RP2] of growth are those above ten', () => {
    const growth = {
      ...card,
      criteria: card.criteria.map((one) => ({ ...one, measure: 'sales-growth' as const })),
    };
    expect(saidOf([0.1, '-5%', 30], growth)).toMatchObject([{ first: 2, found: 30 }]);
    expect(saidOf([12, 30, 0.1], growth)).toMatchObject([{ first: 0, found: 12 }]);
    expect(saidOf([0.1, 8, 9], growth)).toEqual([]);
  });

  it('[RP1] fractions, percentages and a few rates above one are none', () => {
    expect(saidOf([0.95, 1.2, 0.88])).toEqual([]);
    expect(saidOf(['95%', '120%'])).toEqual([]);
    expect(saidOf([0.9, 0.8, 3])).toEqual([]);
  });
});
