import { describe, expect, it } from 'vitest';
import { areasIn, fullAddress, parsePlace } from '../../src/excel/a1.ts';

describe('an address as Excel gives it', () => {
  it.each([
    ['Sheet1!B2', { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 }],
    ["='客''户'!$A$1:$C$9", { sheet: "客'户", row: 0, column: 0, rows: 9, columns: 3 }],
    ['Sheet1!A:H', { sheet: 'Sheet1', row: 0, column: 0, rows: 1_048_576, columns: 8 }],
    ['Sheet1!$2:$5', { sheet: 'Sheet1', row: 1, column: 0, rows: 4, columns: 16_384 }],
    ['=#REF!', null],
    ['=Sheet1!#REF!', null],
    ['Sheet1!A', null],
    ['Sheet1!A1,Sheet1!B2', null],
  ])('%s', (address, place) => {
    expect(parsePlace(address)).toEqual(place);
  });
});

describe('addresses of several areas', () => {
  it('are told apart, whatever their sheets are called', () => {
    expect(areasIn("'a,b ''c''!'!H3:I5,Sheet1!A1,'x,y'!B2")).toEqual([
      "'a,b ''c''!'!H3:I5",
      'Sheet1!A1',
      "'x,y'!B2",
    ]);
    expect(areasIn('')).toEqual([]);
  });
});

describe('an address as we write it', () => {
  it.each([
    ['客户', '客户!B2'],
    ['Kunden.2026', 'Kunden.2026!B2'],
    ['Tier report', "'Tier report'!B2"],
    ["客'户", "'客''户'!B2"],
    ['A1', "'A1'!B2"],
    ['r1c1', "'r1c1'!B2"],
    ['RC', "'RC'!B2"],
    ['TRUE', "'TRUE'!B2"],
    ['false', "'false'!B2"],
    ['2026', "'2026'!B2"],
  ])('%s', (sheet, address) => {
    const place = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
    expect(fullAddress(place)).toBe(address);
    expect(parsePlace(address)).toEqual(place);
  });
});
