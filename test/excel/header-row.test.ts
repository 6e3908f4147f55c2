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
