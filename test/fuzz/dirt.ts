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
