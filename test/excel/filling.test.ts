import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { cellIn, gathered, type ColumnCells } from '../../src/app/column-cells.ts';
import { column as cellsBelow } from '../../src/app/sheets/blocks.ts';
import { plainSheet } from '../../src/app/sheets/plain-sheet.ts';
import type { OwnColumn, Written } from '../../src/app/workbook.ts';
import { fittingRows, MOST_PIECED } from '../../src/excel/block-size.ts';
import { written } from '../../src/excel/cell-text.ts';
import { createExcelWorkbook } from '../../src/excel/excel-workbook.ts';
import { fillingOf } from '../../src/excel/filling.ts';
import { calmRun, openStage, sure, type Stage } from '../support/stage.ts';

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

describe('numbers', () => {
  it('keep their own row each in one request, whose pieces travel together', () => {
    const numbers = Float64Array.from({ length: 2 * MOST_PIECED }, (_none, row) => row + 0.5);
    const { rows } = fillingOf(column(numbers));
    const first = MOST_PIECED / 2;
    const half = MOST_PIECED / 2;
    const pieces = [rows(first, half), rows(first + half, half)];
    expect(pieces.flat(2)).toEqual([...numbers.subarray(first, first + MOST_PIECED)]);
  });
});

describe('texts much heavier than those that were weighed', () => {
  let stage: Stage;
  afterEach(() => stage.close());
  const nothing = { source: null, witness: null, columns: [], documents: [], memory: null };

  it('are written beside a list, and put back, in requests that Excel takes', async () => {
    const rows = 650;
    stage = await openStage({ locale: 'en-US' });
    await stage.put([
      ['Customer', 'Amount'],
      ...Array.from({ length: rows }, (_none, i) => [`C${String(i)}`, i]),
    ]);
    const { traffic, faults } = stage.node.host;
    const workbook = createExcelWorkbook(stage.node);
    const source = sure(await workbook.locate(() => true));
    const write = async (cells: readonly string[]): Promise<Written> => {
      traffic.reset();
      return sure(await workbook.write({ ...nothing, source, columns: [column(cells)] }, calmRun()));
    };
    const shown = async (): Promise<readonly unknown[]> =>
      [...(await stage.values('C2:C326')), ...(await stage.values('C327:C651'))].flat();
    // Few are weighed, and those have a third of the bytes of the others.
    const heavy = Array.from(
      { length: rows },
      (_none, i) => (i % 5 === 0 ? 'a' : '长').repeat(3_500) + String(i),
    );
    const first = await write(heavy);
    const large = traffic.batches.findIndex(({ bytesIn }) => bytesIn > 500_000);
    expect((await workbook.restore(first)).ok).toBe(true);
    faults.at(large, { kind: 'transport', error: 5103 });
    await write(heavy);
    expect(faults.injected).toBe(1);
    expect(await shown()).toEqual(heavy);
    const light = await write(heavy.map(() => 'light'));
    expect(new Set(await shown())).toEqual(new Set(['light']));
    expect((await workbook.restore(light)).ok).toBe(true);
    expect(await shown()).toEqual(heavy);
  });

  it('are all weighed where they are few texts that come again, and divided should Excel refuse them', async () => {
    const rows = 8_000;
    stage = await openStage({ locale: 'en-US' });
    await stage.put([['Customer'], ...Array.from({ length: rows }, (_none, i) => [`C${String(i)}`])]);
    const { traffic, faults, workbook: book } = stage.node.host;
    const workbook = createExcelWorkbook(stage.node);
    const source = sure(await workbook.locate(() => true));
    const write = async (cells: ColumnCells): Promise<Written> => {
      traffic.reset();
      return sure(await workbook.write({ ...nothing, source, columns: [column(cells)] }, calmRun()));
    };
    const shown = (): readonly unknown[] =>
      Array.from({ length: rows }, (_none, row) => book.sheets[0]?.cells.value(row + 1, 1));
    // More than a request holds, in rows that lie between those that a few would be drawn from.
    const few = { choices: ['short', '长'.repeat(30_000)], at: new Int32Array(rows) };
    for (let row = 7; row < rows; row += 125) few.at[row] = 1;
    const wanted = Array.from({ length: rows }, (_none, row) => cellIn(few, row));
    const first = await write(few);
    expect(traffic.batches.flatMap(({ error }) => error ?? [])).toEqual([]);
    const sizes = traffic.batches.map(({ bytesIn }) => bytesIn);
    const large = sizes.indexOf(Math.max(...sizes));
    expect(sizes[large]).toBeLessThan(1_000_000);
    expect(shown()).toEqual(wanted);
    expect((await workbook.restore(first)).ok).toBe(true);
    faults.at(large, { kind: 'transport', error: 5103 });
    await write(few);
    expect(faults.injected).toBe(1);
    expect(shown()).toEqual(wanted);
    const light = await write(gathered(wanted.map(() => 'light')));
    expect((await workbook.restore(light)).ok).toBe(true);
    expect(shown()).toEqual(wanted);
  });

  it('are written on a sheet of ours in requests that Excel takes', async () => {
    stage = await openStage({ locale: 'en-US' });
    const heavy = Array.from({ length: 120 }, (_none, i) => (i % 5 === 0 ? 'a' : '长'.repeat(20_000)));
    const document = { ...plainSheet('report', 'Long'), blocks: cellsBelow([0, 0], heavy) };
    const workbook = createExcelWorkbook(stage.node);
    sure(await workbook.write({ ...nothing, documents: [document] }, calmRun()));
    const shown = [await stage.values('A1:A60', 'Long'), await stage.values('A61:A120', 'Long')];
    expect(shown.flat(2)).toEqual(heavy);
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
          expect(rows === 1 || bytes(0, rows) <= 500_000).toBe(true);
          if (rows < weights.length && weights.length <= 1_000)
            expect(bytes(0, rows * 2 + 1)).toBeGreaterThan(500_000);
        },
      ),
    );
  });
});
