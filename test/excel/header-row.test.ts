import { describe, expect, it } from 'vitest';
import { headerRow } from '../../src/excel/header-row.ts';

describe('the header row', () => {
  it('is below titles and notes', () => {
    expect(
      headerRow([
        ['2024 年客户名单', '', ''],
        ['', '', ''],
        ['客户', '销售额', '回款率'],
        ['甲', 5, 0.9],
      ]),
    ).toBe(2);
  });

  it('is the second of two where the first names groups of columns, but never the first customer', () => {
    const groups = ['客户', '销售', '', '评价'];
    const names = ['客户', '销量', '增长', '前景'];
    const rows = [
      ['甲', 5, 0.1, '好'],
      ['乙', 7, 0.2, '一般'],
    ];
    expect(headerRow([['2025 年', '', '', ''], groups, names, ...rows])).toBe(2);
    expect(headerRow([groups, ...rows])).toBe(0);
    // A customer without a number is one of several rows of words, or has a blank.
    expect(headerRow([groups, ['甲', '无', '无', '好'], ['乙', '无', '无', '好'], ...rows])).toBe(0);
    expect(headerRow([groups, ['甲', '无', '', '好'], ...rows])).toBe(0);
    expect(headerRow([names, ['甲', '无', '无', '好'], ...rows])).toBe(0);
    expect(headerRow([groups, names])).toBe(0);
  });

  it('is not there without a row of names', () => {
    expect(
      headerRow([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
  });

  it('may hold years side by side beside a name, no other numbers', () => {
    expect(
      headerRow([
        ['客户', 2023, 2024],
        ['甲', 5, 9],
      ]),
    ).toBe(0);
    expect(headerRow([['客户', '2024', '2023', '信用']])).toBe(0);
    expect(headerRow([['甲', 2023, 2023]])).toBeNull();
    expect(headerRow([['甲', 2023, 900]])).toBeNull();
    expect(headerRow([['甲', true]])).toBeNull();
    expect(headerRow([[2023, 2024]])).toBeNull();
  });
});
