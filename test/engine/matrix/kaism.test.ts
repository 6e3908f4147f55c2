import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import type { KaismScheme, MatrixAxis } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { gradeCells, tierNames, valueOf } from '../grade-cells.ts';

const kaism = presetScheme('kaism', 'zh-CN') as KaismScheme;
const axis = (name: string, cut: MatrixAxis['cut']): MatrixAxis => ({
  name,
  criteria: [{ id: name, name, measure: null, column: null, weight: 1 }],
  scale: { min: 0, max: 10 },
  cut,
});
const simple = (cut: MatrixAxis['cut']): KaismScheme => ({
  ...kaism,
  y: axis('吸引力', cut),
  x: axis('实力', cut),
});
const CELLS: Cells = [
  ['客户', '吸引力', '实力'],
  ['a', 8, 8],
  ['b', 8, 2],
  ['c', 2, 8],
  ['d', 2, 2],
  ['e', 5, 5],
];

describe('Matrix', () => {
  it('[K1] the four quadrants by the midpoint; a value on the line is high', () => {
    const graded = valueOf(gradeCells(CELLS, simple('midpoint')).result);
    expect(tierNames(graded)).toEqual(['关键客户', '发展客户', '维持客户', '机会客户', '关键客户']);
  });

  it('[K2] the line may be the mean, the median or a given value', () => {
    const skewed: Cells = [
      ['客户', '吸引力', '实力'],
      ['a', 10, 10],
      ['b', 1, 1],
      ['c', 2, 2],
      ['d', 3, 3],
    ];
    const names = (cut: MatrixAxis['cut']): string =>
      tierNames(valueOf(gradeCells(skewed, simple(cut)).result))
        .map((name) => name.charAt(0))
        .join('');
    expect(names('mean')).toBe('关机机机');
    expect(names('median')).toBe('关机机关');
    expect(names(2)).toBe('关机关关');
  });

  it('[K3] an axis is the weighted average of its ratings', () => {
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
    const graded = valueOf(gradeCells([header, ['a', 10, 4, 6, 5, 1, 2, 3, 4]], kaism).result);
    const axisOf = (key: string): number =>
      Number(graded.extras.find((extra) => extra.key === key)?.values[0]);
    expect(axisOf('y')).toBeCloseTo(0.3 * 10 + 0.25 * 4 + 0.25 * 6 + 0.2 * 5, 9);
    expect(axisOf('x')).toBeCloseTo(0.3 * 1 + 0.2 * 2 + 0.25 * 3 + 0.25 * 4, 9);
  });

  it('[K4] ratings outside the scale are missing and listed; too much missing on an axis is pending', () => {
    const graded = valueOf(
      gradeCells(
        [
          ['客户', '吸引力', '实力'],
          ['a', 11, 8],
        ],
        simple('midpoint'),
      ).result,
    );
    expect(tierNames(graded)).toEqual(['待定']);
    expect(graded.issues).toContainEqual({
      code: 'off-scale',
      row: 0,
      column: '吸引力',
      found: '11',
      min: 0,
      max: 10,
    });
    expect(graded.issues).toContainEqual({ code: 'pending', row: 0, missing: ['吸引力'] });
  });

  it('[K5] ratings that all lie in the lower half are said once an axis, where the line is the midpoint', () => {
    const rows = (rating: (i: number) => number, count = 12): Cells => [
      ['客户', '吸引力', '实力'],
      ...Array.from({ length: count }, (_, i) => [`c${i}`, rating(i), (i * 7) % 11]),
    ];
    const low = (cells: Cells, cut: MatrixAxis['cut'] = 'midpoint'): readonly unknown[] =>
      valueOf(gradeCells(cells, simple(cut)).result).issues.filter(({ code }) => code === 'ratings-low');
    const said = { code: 'ratings-low', axis: '吸引力', found: 5, max: 10 };
    expect(low(rows((i) => 1 + (i % 5)))).toEqual([said]);
    expect(low(rows((i) => i % 7))).toEqual([]);
    expect(low(rows((i) => 1 + (i % 5), 9))).toEqual([]);
    expect(
      low(
        rows((i) => 1 + (i % 5)),
        'mean',
      ),
    ).toEqual([]);
  });
});
