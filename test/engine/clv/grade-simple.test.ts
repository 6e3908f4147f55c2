import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import { LEFT_OUT, PENDING } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

const HEADER = ['客户', '平均订单金额', '购买频次'];

describe('grades by formula, from cells to tiers', () => {
  it('[L4] a row without a value is pending and listed with the columns that lack it', () => {
    const rows: Cells = Array.from({ length: 12 }, (_, i) => [`客户${String(i)}`, 100 + i, 1 + (i % 4)]);
    const odd: Cells = [
      ['客户甲', '', 2],
      ['客户乙', '面议', ''],
      ['', 100, 2],
    ];
    const graded = valueOf(gradeCells([HEADER, ...rows, ...odd], presetScheme('clv-simple', 'zh-CN')).result);
    expect([...graded.tier.slice(12)]).toEqual([PENDING, PENDING, LEFT_OUT]);
    expect(graded.issues.filter(({ code }) => code === 'pending')).toEqual([
      { code: 'pending', row: 12, missing: ['平均订单金额'] },
      { code: 'pending', row: 13, missing: ['平均订单金额', '购买频次'] },
    ]);
    const { report } = graded;
    expect([report.graded, report.pending, report.skipped]).toEqual([12, 2, 1]);
  });

  it('[L5] nobody orders less than nothing: such a number is listed, and the customer waits', () => {
    const rows: Cells = [
      ['客户甲', 100, 2],
      ['客户乙', -5000, -4],
      ['客户丙', 100, -1],
      ['客户丁', 80, 0],
    ];
    const graded = valueOf(gradeCells([HEADER, ...rows], presetScheme('clv-simple', 'zh-CN')).result);
    expect([...graded.tier]).toEqual([0, PENDING, PENDING, expect.any(Number)]);
    expect(graded.issues.filter((issue) => 'row' in issue && issue.row === 2)).toEqual([
      { code: 'not-finite', row: 2, column: '购买频次' },
      { code: 'pending', row: 2, missing: ['购买频次'] },
    ]);
  });
});
