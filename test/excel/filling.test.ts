import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellIn, gathered, type ColumnCells } from '../../src/app/column-cells.ts';
import type { OwnColumn } from '../../src/app/workbook.ts';
import { fittingRows } from '../../src/excel/block-size.ts';
import { written } from '../../src/excel/cell-text.ts';
import { fillingOf } from '../../src/excel/filling.ts';

const LOOK = { key: 'k', header: 'K', formula: null, format: 'General', width: 8, colors: null };
const column = (cells: ColumnCells): OwnColumn => ({ ...LOOK, cells });
const text = fc.oneof(
  fc.constantFrom('', '=1', "'", '007', '重点客户', 'A "tier"'),
  fc.string({ unit: 'grapheme' }),
);
const texts = fc.array(text, { minLength: 1, maxLength: 30 });
const cells = fc.oneof<fc.Arbitrary<ColumnCells>[]>(
  texts,
  texts.map(gathered),
  fc.array(fc.double(), { minLength: 1, maxLength: 30 }).map((numbers) => Float64Array.from(numbers)),
);
const countOf = (of: ColumnCells): number => ('choices' in of ? of.at.length : of.length);

describe('what a column gives to be written', () => {
  it('is the same cells whatever they are kept as; one cell stands for many only where all are the same', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const count = countOf(given);
        const rows = fillingOf(column(given)).rows(0, count);
        const all = Array.isArray(rows) ? rows : Array.from({ length: count }, () => [rows]);
        expect(all).toEqual(Array.from({ length: count }, (_none, row) => [written(cellIn(given, row))]));
      }),
    );
  });

  it('weighs at least what it takes in JSON', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const count = Math.min(8, countOf(given));
        const { rows, bytes } = fillingOf(column(given));
        const json = new TextEncoder().encode(JSON.stringify(rows(0, count))).length;
        expect(bytes(0, count) + 2).toBeGreaterThanOrEqual(json);
      }),
    );
  });
});

describe('rows of a request', () => {
  it('are as many as fit, and at least one', () => {
    const row = fc.integer({ min: 1, max: 4_000_000 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 60 }),
        (some, times) => {
          const weights = Array.from({ length: times }, () => some).flat();
          const bytes = (first: number, rows: number): number =>
            weights.slice(first, first + rows).reduce((sum, one) => sum + one, 0);
          const rows = fittingRows(0, weights.length, bytes);
          expect(rows).toBeGreaterThanOrEqual(1);
          expect(rows === 1 || bytes(0, rows) <= 800_000).toBe(true);
          if (rows < weights.length && weights.length <= 1_000)
            expect(bytes(0, rows * 2 + 1)).toBeGreaterThan(800_000);
        },
      ),
    );
  });
});
