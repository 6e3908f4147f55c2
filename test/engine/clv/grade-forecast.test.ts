import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

const HEADER = ['客户', '下单日期', '订单金额'];
const scheme = presetScheme('clv-bg-nbd', 'zh-CN');

/** Orders of 120 customers, most of whom come back at their own pace. */
const SOUND: Cells = Array.from({ length: 120 }, (_, i) =>
  Array.from({ length: 1 + (i % 6) }, (_none, k) => [
    `客户${String(i)}`,
    45_000 + (i % 40) + k * (9 + ((i * 7) % 31)),
    50 + ((i * 37 + k * 11) % 200),
  ]),
).flat();
const END = 45_300;

const gradeOf = (rows: Cells) => valueOf(gradeCells([HEADER, ...rows], scheme, { asOf: END }).result);

describe('grades by forecast, from cells to tiers', () => {
  const first = SOUND.length;
  const graded = gradeOf([
    ...SOUND,
    ['客户1', null, 80],
    ['客户2', 45_050, ''],
    ['客户3', END + 1, 80],
    ['客户4', END + 0.9, 0],
    ['退货', 45_060, -30],
  ]);

  it('[O10] an order without a date or an amount is left out and listed with what it lacks', () => {
    expect(graded.issues.filter((issue) => issue.code === 'incomplete-order')).toEqual([
      { code: 'incomplete-order', row: first, missing: ['下单日期'] },
      { code: 'incomplete-order', row: first + 1, missing: ['订单金额'] },
    ]);
    expect(gradeOf(SOUND).issues.filter((issue) => 'row' in issue)).toEqual([]);
  });

  it('[H10] orders after the as-of date are listed by row, customers of refunds alone by name', () => {
    expect(graded.issues.filter((issue) => issue.code === 'future-date')).toEqual([
      { code: 'future-date', row: first + 2, found: END + 1 },
    ]);
    expect(graded.issues).toContainEqual({ code: 'no-purchase', customer: '退货' });
    expect(graded.customers).toHaveLength(120);
  });
});
