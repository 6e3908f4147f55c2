import fc from 'fast-check';
import type { Cell, Cells } from '../../src/engine/cell.ts';
import { CARD_HEADERS } from '../support/card-headers.ts';

/** Headers that the presets' needs are recognised by. */
export const HEADERS = [...CARD_HEADERS, '距今天数', '购买次数', '购买金额', '平均订单额'];

/** Numbers that meet each other and the bounds of scales often: blanks, zeros, negatives, cents. */
export const number: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1200 }).map((x) => x / 100) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>('', 0, 0.7, 0.85, 0.95, 125.3, 1e9, 4.9999999999) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: 0 }).map((x) => x / 10) },
);

const column = (cell: fc.Arbitrary<Cell>, rows: number): fc.Arbitrary<Cell[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(cell, { minLength: rows, maxLength: rows }) },
    { weight: 1, arbitrary: cell.map((same) => Array.from({ length: rows }, () => same)) },
  );

/** A customer list under some headers; ids are in the order of the rows, so that ties may be broken by them. */
export function listOf(headers: readonly string[], cell = number, most = 40): fc.Arbitrary<Cells> {
  return fc
    .integer({ min: 1, max: most })
    .chain((rows) => fc.tuple(...headers.slice(1).map(() => column(cell, rows))))
    .map((columns) => [
      headers,
      ...(columns[0] ?? []).map((_, row) => [
        `c${String(row).padStart(4, '0')}`,
        ...columns.map((one) => one[row] ?? ''),
      ]),
    ]);
}
