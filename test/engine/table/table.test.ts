import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import { createTableReader, readTable, sketchColumns } from '../../../src/engine/index.ts';
import type { PlannedColumn, TablePlan, TableRead } from '../../../src/engine/index.ts';

const customer: PlannedColumn = { index: 0, header: '客户', kind: 'text', sketch: 'text', customer: true };
const sales: PlannedColumn = {
  index: 1,
  header: '销售额',
  kind: 'number',
  sketch: 'number',
  customer: false,
};
const day: PlannedColumn = { index: 2, header: '日期', kind: 'date', sketch: 'text', customer: false };
const rating: PlannedColumn = { index: 3, header: '忠诚度', kind: 'rating', sketch: 'text', customer: false };

function read(columns: readonly PlannedColumn[], cells: Cells, more: Partial<TablePlan> = {}): TableRead {
  return readTable(
    { columns, rowCount: cells.length, date1904: false, oneRowACustomer: true, ...more },
    cells,
  );
}

const numbers = (found: TableRead, at: number): readonly number[] => [
  ...(found.table.columns[at]?.numbers ?? []),
];

describe('Reading a table', () => {
  it('[TA1] zero is data, blank is not; text numbers count, errors and words are missing and listed', () => {
    const found = read(
      [customer, sales],
      [
        ['a', 0],
        ['b', ''],
        ['c', '1,200'],
        ['d', '#N/A'],
        ['e', '很多'],
        ['f', true],
        ['g', null],
      ],
    );
    expect(numbers(found, 1)).toEqual([0, NaN, 1200, NaN, NaN, NaN, NaN]);
    expect(found.issues).toEqual([
      { code: 'error-cell', row: 3, column: '销售额', found: '#N/A' },
      { code: 'not-a-number', row: 4, column: '销售额', found: '很多' },
      { code: 'not-a-number', row: 5, column: '销售额', found: 'TRUE' },
    ]);
  });

  it('[TA2] infinite numbers are missing and listed', () => {
    const found = read(
      [customer, sales],
      [
        ['a', Infinity],
        ['b', NaN],
      ],
    );
    expect(numbers(found, 1)).toEqual([NaN, NaN]);
    expect(found.issues.map((issue) => issue.code)).toEqual(['not-finite', 'not-finite']);
  });

  it('[TA3] several currencies in one column are reported', () => {
    const found = read(
      [customer, sales],
      [
        ['a', '￥5'],
        ['b', '$6'],
      ],
    );
    expect(found.issues).toEqual([{ code: 'mixed-currencies', column: '销售额', found: '$ ¥' }]);
  });

  it('[TA4] serials, 1904 serials and text dates become one kind of serial', () => {
    const date: PlannedColumn = { ...day, sketch: 'date' };
    expect(
      numbers(
        read(
          [customer, date],
          [
            ['a', 45356],
            ['b', '2024年3月5日'],
          ],
        ),
        1,
      ),
    ).toEqual([45356, 45356]);
    expect(numbers(read([customer, date], [['a', 43894]], { date1904: true }), 1)).toEqual([45356]);
    const compact = read(
      [customer, date],
      [
        ['a', 20240305],
        ['b', 20240231],
        ['c', -3],
      ],
      { date1904: true },
    );
    expect(numbers(compact, 1)).toEqual([45356, NaN, 1459]);
    expect(compact.issues).toEqual([{ code: 'not-a-date', row: 1, column: '日期', found: '20240231' }]);
  });

  it('[TA4] where days since or dates are asked, one text that is a day makes the numbers days, and lists what is none', () => {
    const either: PlannedColumn = { ...day, kind: 'number-or-date', sketch: 'number' };
    const rows = (last: string): Cells => [
      ['a', 1e17],
      ['b', 20240305],
      ['c', 12],
      ['d', ''],
      ['e', last],
    ];
    const days = read([customer, either], rows('2024-03-05'));
    expect(numbers(days, 1)).toEqual([NaN, 45356, 12, NaN, 45356]);
    expect(days.issues).toEqual([
      { code: 'not-a-date', row: 0, column: '日期', found: '100000000000000000' },
    ]);
    expect([...(days.table.columns[1]?.unread ?? [])]).toEqual([0]);
    const since = read([customer, either], rows('7'));
    expect(numbers(since, 1)).toEqual([1e17, 20240305, 12, NaN, 7]);
  });

  it.each([
    ['is listed when it is alone', [], NaN],
    ['follows 12.5', ['12.5'], 3.5],
    ['follows 1,200', ['1,200'], 3.5],
    ['follows 1.234,56', ['1.234,56'], 3500],
    ['follows €1.234.567', ['€1.234.567'], 3500],
    ['is listed when others disagree', ['12.5', '1.234,56'], NaN],
    ['is listed when others say nothing', ['12', 7.25], NaN],
  ] as const)('[NU4] €3.500 %s', (_, others, expected) => {
    const found = read([customer, sales], [['a', '€3.500'], ...others.map((cell) => ['b', cell])]);
    expect(numbers(found, 1)[0]).toBe(expected);
    const listed = { code: 'ambiguous-number', row: 0, column: '销售额', found: '€3.500' };
    const doubts = found.issues.filter(({ code }) => code === 'ambiguous-number');
    expect(doubts).toEqual(Number.isNaN(expected) ? [listed] : []);
  });

  it.each([
    ['is in thousands when it is alone', [], 3500],
    ['follows 12.5', ['12.5'], 3500],
    ['follows 1,234,567', ['1,234,567'], 3500],
    ['follows 12,5', ['12,5', '4,250'], 3.5],
    ['follows 1.234,56', ['1.234,56'], 3.5],
    ['is listed when others disagree', ['12.5', '12,5'], NaN],
  ] as const)('[NU6] €3,500 %s', (_, others, expected) => {
    const found = read([customer, sales], [['a', '€3,500'], ...others.map((cell) => ['b', cell])]);
    expect(numbers(found, 1)[0]).toBe(expected);
    const listed = { code: 'ambiguous-number', row: 0, column: '销售额', found: '€3,500' };
    const doubts = found.issues.filter(({ code }) => code === 'ambiguous-number');
    expect(doubts).toEqual(Number.isNaN(expected) ? [listed] : []);
  });

  it.each([
    ['1,23', '3,500', 20, 3.5],
    ['1,23', '3,500', 21, NaN],
    ['1.5', '3.500', 20, 3.5],
    ['1.5', '3.500', 21, NaN],
    ['1,23', '3.500', 21, 3500],
    ['1.5', '3,500', 21, 3500],
  ] as const)('[NU7] one %s beside %s in %d rows', (clear, doubtful, times, expected) => {
    const rows = [clear, ...Array.from({ length: times }, () => doubtful)].map((text) => ['a', text]);
    const found = read([customer, sales], rows);
    expect(numbers(found, 1)).toEqual([
      Number(clear.replace(',', '.')),
      ...rows.slice(1).map(() => expected),
    ]);
    const listed = found.issues.filter(({ code }) => code === 'ambiguous-number');
    expect(listed).toHaveLength(Number.isNaN(expected) ? times : 0);
  });

  it('[TA5] an ambiguous date follows the clear ones of its column and is listed only when there is none', () => {
    const clear = read(
      [customer, day],
      [
        ['a', '3/5/2024'],
        ['b', '25/3/2024'],
      ],
    );
    expect(numbers(clear, 1)).toEqual([45415, 45376]);
    expect(clear.issues).toEqual([]);
    const rows = ['3/5/2024', '5/5/2024', '25/3/2024', '20/10/20'].map((text) => ['a', text]);
    const equal = read([customer, day], rows);
    expect(numbers(equal, 1)).toEqual([45415, 45417, 45376, 44124]);
    expect(equal.issues.map(({ code }) => code)).not.toContain('ambiguous-date');
    const doubtful = read([customer, day], [['a', '3/5/2024']]);
    expect(numbers(doubtful, 1)).toEqual([45356]);
    expect(doubtful.issues).toEqual([{ code: 'ambiguous-date', row: 0, column: '日期', found: '3/5/2024' }]);
  });

  it('[TA6] totals, repeated headers, blank rows and rows without a customer are left out, each with its reason', () => {
    const found = read(
      [customer, sales],
      [
        ['a', 1],
        ['', ''],
        ['客户', '销售额'],
        ['小计', 1],
        ['', 5],
        ['b', 2],
        ['合计', 3],
      ],
    );
    expect([...found.table.included]).toEqual([1, 0, 0, 0, 0, 1, 0]);
    expect(found.issues).toEqual([
      { code: 'blank-row', row: 1 },
      { code: 'repeated-header', row: 2 },
      { code: 'total-row', row: 3, found: '小计' },
      { code: 'blank-customer', row: 4 },
      { code: 'total-row', row: 6, found: '合计' },
    ]);
  });

  it('[TA6] a repeated header repeats it for columns told apart, too', () => {
    const second: PlannedColumn = { ...sales, header: '销售额 (2)' };
    const found = read([customer, sales, second], [['客户', '销售额', '销售额']]);
    expect(found.issues).toContainEqual({ code: 'repeated-header', row: 0 });
  });

  it('[TA7] a second row of a customer is listed with the first; for orders it is not', () => {
    const cells: Cells = [
      ['a', 1],
      ['b', 2],
      [' a ', 3],
    ];
    expect(read([customer, sales], cells).issues).toEqual([
      { code: 'duplicate-customer', row: 2, first: 0, found: 'a' },
    ]);
    expect(read([customer, sales], cells, { oneRowACustomer: false }).issues).toEqual([]);
  });

  it('[TA8] ratings keep numbers and labels apart', () => {
    const found = read(
      [customer, rating],
      [
        ['a', 8],
        ['b', '高'],
        ['c', '7.5'],
        ['d', ''],
      ],
    );
    expect(numbers(found, 1)).toEqual([8, NaN, 7.5, NaN]);
    expect(found.table.columns[1]?.texts).toEqual(['', '高', '', '']);
  });

  it('[TA9] blocks give what one piece gives', () => {
    const cells: Cells = Array.from({ length: 1000 }, (_, i) => [
      `c${i}`,
      i % 7 === 0 ? '' : i,
      i % 3 ? 45000 + i : '5/6/2024',
      i % 2 ? '高' : 5,
    ]);
    const columns = [customer, sales, day, rating];
    const reader = createTableReader({ columns, rowCount: 1000, date1904: false, oneRowACustomer: true });
    for (let at = 0; at < 1000; at += 137) reader.push(at, cells.slice(at, at + 137));
    expect(reader.finish()).toEqual(read(columns, cells));
  });

  it('[TA10] a table of nothing but totals says that there are no data rows', () => {
    expect(read([customer, sales], [['合计', 3]]).issues[0]).toEqual({ code: 'no-data-rows' });
    expect(read([customer, sales], []).issues).toEqual([{ code: 'no-data-rows' }]);
  });
});

describe('Headers', () => {
  it('[HE4] a column is judged by most of its cells and its number format', () => {
    const headers = ['客户', '销售额', '回款率', '日期', '备注', '等级'];
    const head: Cells = [
      ['甲', '￥5', 0.9, 45356, '', '高'],
      ['乙', 7, '95%', 45357, '', 8],
      ['丙', 'n/a', 0.8, 45358, '', '低'],
    ];
    const formats = head.map(() => ['@', 'General', '0%', 'yyyy/m/d', 'General', 'General']);
    expect(sketchColumns(headers, head, formats).map((column) => column.kind)).toEqual([
      'text',
      'number',
      'percent',
      'date',
      'empty',
      'text',
    ]);
  });
});
