import fc from 'fast-check';
import type { Cell } from '../../src/engine/index.ts';

/** What people and programs put into cells that should hold a number or a label. */
const DIRTY: readonly Cell[] = [
  null,
  '',
  ' ',
  '12',
  ' 1,234.5 ',
  '１２３',
  '￥3,000',
  '$20',
  '€5',
  '1.2万',
  '50%',
  '(300)',
  '-7',
  'n/a',
  '无',
  '-',
  '#N/A',
  true,
  false,
  0,
  -5,
  1e308,
  2024.5,
  45_000,
  '2024-01-05',
  '05/01/2024',
  '5.1.24',
  '2024年1月5日',
  '01-Feb-23',
];

const clean = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 5_000, noNaN: true }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: clean },
  { weight: 1, arbitrary: fc.constantFrom(...DIRTY) },
);
const name = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => `客户${String(n)}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '合计', '小计：华东', 'Total', '客户', ' 客户1 ', '=1+1', '🏆'),
  },
);
/** A row of the list that `HEADERS` names: customer and six figures. */
const row = fc.tuple(name, cell, cell, cell, cell, cell, cell);

/** Data rows with subtotals, repeated headers, blank and double ones among them. */
export function dirtyRows(headers: readonly Cell[]): fc.Arbitrary<readonly (readonly Cell[])[]> {
  const line: fc.Arbitrary<readonly Cell[]> = fc.oneof(
    { weight: 14, arbitrary: row },
    { weight: 1, arbitrary: fc.constant(headers) },
    { weight: 1, arbitrary: row.map((cells) => ['小计', ...cells.slice(1)]) },
  );
  return fc.array(line, { minLength: 3, maxLength: 40 });
}

/** One day in the ways people and programs write it; a text with day and month in doubt is never one of them. */
export function dayWritten(serial: number, way: number): Cell {
  const date = new Date((serial - 25_569) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const two = (part: number): string => String(part).padStart(2, '0');
  const ways: readonly Cell[] = [
    serial,
    `${String(year)}-${two(month)}-${two(day)}`,
    `${String(year)}/${String(month)}/${String(day)}`,
    `${String(year)}年${String(month)}月${String(day)}日`,
    `${two(day)}-${MONTHS[month - 1] ?? ''}-${String(year).slice(2)}`,
  ];
  return ways[way % ways.length] ?? serial;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const ORDER_NAMES = ['合计', '', ' C1 ', '小计：华东'] as const;
const money = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -500, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(...DIRTY) },
);
const day = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: 45_000, max: 45_700 }), fc.nat(4))
      .map(([serial, way]) => dayWritten(serial, way)),
  },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('05/06/2024', '5.1.24', '#N/A', 'soon', null, -3, true) },
);

/** Orders of few customers: dates in many writings, refunds, sums and repeated headers among them. */
export function dirtyOrders(headers: readonly Cell[]): fc.Arbitrary<readonly (readonly Cell[])[]> {
  const customer = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 9 }).map((n) => `C${String(n)}`) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(...ORDER_NAMES) },
  );
  const order = fc.tuple(customer, day, money);
  const line: fc.Arbitrary<readonly Cell[]> = fc.oneof(
    { weight: 20, arbitrary: order },
    { weight: 1, arbitrary: fc.constant(headers) },
  );
  return fc.array(line, { minLength: 5, maxLength: 60 });
}
