import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearCells } from '../../../src/host/model/edits/clear-cells.ts';
import { deleteCells, insertCells } from '../../../src/host/model/edits/shift-cells.ts';
import { addSheet, deleteSheet, renameSheet } from '../../../src/host/model/edits/sheets.ts';
import { addTable } from '../../../src/host/model/edits/tables.ts';
import { mergeCells } from '../../../src/host/model/edits/merge-cells.ts';
import { protectSheet } from '../../../src/host/model/edits/protect.ts';
import { keepRange } from '../../../src/host/model/keep-range.ts';
import { newBook } from '../formula/book.ts';

const refused = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return null;
};

describe('writing', () => {
  it('reads texts as Excel does', () => {
    const book = newBook();
    book.write('A1:H1', [['12%', '$1,000', '2025-08-19', "'007", 'TRUE', '19-8-2025', '#N/A', '-5']]);
    expect(book.values('A1:H1')).toEqual([0.12, 1000, 45888, '007', true, '19-8-2025', '#N/A', -5]);
    const { sheet, workbook } = book.target('A1');
    expect(workbook.styles.get(sheet.cells.style(0, 0)).numberFormat).toBe('0%');
  });

  it('leaves null, clears "", and refuses a wrong shape, a broken formula and an overlong text', () => {
    const book = newBook();
    book.write('A1:B1', [[1, 2]]);
    book.write('A1:B1', [[null, '']]);
    expect(book.values('A1:B1')).toEqual([1, null]);
    expect(refused(() => book.write('A1:B1', [[1]]))).toBe('InvalidArgument');
    expect(refused(() => book.write('A1', '=SUM('))).toBe('InvalidArgument');
    expect(refused(() => book.write('A1', 'x'.repeat(32_768)))).toBe('InvalidArgument');
  });

  it('is refused on a protected sheet', () => {
    const book = newBook();
    protectSheet(book.target('A1'), {}, null);
    expect(refused(() => book.write('A1', 1))).toBe('AccessDenied');
  });
});

describe('inserting and deleting', () => {
  it('moves references, kept ranges and tables', () => {
    const book = newBook();
    book.write('A1:B3', [
      ['Name', 'Value'],
      ['a', 1],
      ['b', 2],
    ]);
    const table = addTable(book.target('A1:B3'), true);
    book.write('D1', '=SUM(B2:B3)');
    const { workbook, sheet, rect } = book.target('B2:B3');
    const kept = keepRange(workbook, sheet.id, rect);
    insertCells(book.target('1:1'), 'Down');
    expect(sheet.cells.formula(1, 3)).toBe('=SUM(B3:B4)');
    expect([table.rect.row, kept.rect?.row]).toEqual([1, 2]);
    deleteCells(book.target('3:4'), 'Up');
    expect(sheet.cells.formula(1, 3)).toBe('=SUM(#REF!)');
    expect(kept.rect).toBeNull();
  });

  it('is identity when done and taken back', () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.string({ maxLength: 5 }).map((s) => `x${s}`),
      fc.constant('=A1+$B$2'),
      fc.constant(null),
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (inputs, at, count) => {
          const book = newBook();
          book.calculator.dispose();
          book.write('A1:C4', inputs);
          const { sheet } = book.target('A1');
          const all = () => [
            book.values('A1:C12'),
            [0, 1, 2, 3].map((r) => [0, 1, 2].map((c) => sheet.cells.formula(r, c))),
          ];
          const before = all();
          insertCells(book.target(`${at}:${at + count - 1}`), 'Down');
          deleteCells(book.target(`${at}:${at + count - 1}`), 'Up');
          expect(all()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused where it would cut a table', () => {
    const book = newBook();
    book.write('A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    addTable(book.target('A1:B2'), true);
    expect(refused(() => insertCells(book.target('A2'), 'Down'))).toBe('InsertDeleteConflict');
  });

  it('moves an array formula of old as a whole, and is refused inside it', () => {
    const book = newBook();
    const { arrays } = book.target('A1').sheet;
    arrays.push({ rect: book.target('B1:B3').rect, dynamic: false });
    expect(refused(() => insertCells(book.target('2:2'), 'Down'))).toBe('InsertDeleteConflict');
    expect(refused(() => deleteCells(book.target('2:2'), 'Up'))).toBe('InsertDeleteConflict');
    insertCells(book.target('1:2'), 'Down');
    expect(arrays.map(({ rect }) => rect)).toEqual([book.target('B3:B5').rect]);
  });

  it('lets the height of the last row fall off the sheet', () => {
    const book = newBook();
    const { sheet } = book.target('A1');
    sheet.rows.set(1_048_575, { size: 30, hidden: false, style: null });
    insertCells(book.target('1:1'), 'Down');
    expect([...sheet.rows.keys()]).toEqual([]);
  });
});

describe('undo', () => {
  it('puts cells, tables and sheets back, and forward again', () => {
    const book = newBook();
    book.write('A1:A2', [['Name'], ['a']]);
    book.workbook.history.mark();
    const table = addTable(book.target('A1:A2'), true);
    clearCells(book.target('A2'), 'Contents');
    addSheet(book.workbook, 'More');
    expect(book.workbook.history.undo()).toBe(true);
    expect([
      book.values('A1:A2'),
      book.target('A1').sheet.tables.length,
      book.workbook.sheets.length,
    ]).toEqual([['Name', 'a'], 0, 1]);
    expect(book.workbook.history.redo()).toBe(true);
    expect([book.values('A2'), book.target('A1').sheet.tables[0]?.name, book.workbook.sheets.length]).toEqual(
      [[null], table.name, 2],
    );
  });
});

describe('sheets and tables', () => {
  it('keep the rules of names, and formulas follow', () => {
    const book = newBook();
    const sheet = addSheet(book.workbook, 'Data');
    book.write('Sheet1!A1', '=Data!B1+1');
    renameSheet(book.workbook, sheet, 'New data');
    expect(book.target('Sheet1!A1').sheet.cells.formula(0, 0)).toBe("='New data'!B1+1");
    for (const name of ['', 'a/b', 'x'.repeat(32), 'History'])
      expect(refused(() => addSheet(book.workbook, name))).toBe('InvalidArgument');
    expect(refused(() => addSheet(book.workbook, 'NEW DATA'))).toBe('ItemAlreadyExists');
    deleteSheet(book.workbook, sheet);
    expect(book.values('A1')).toEqual(['#REF!']);
    const [last] = book.workbook.sheets;
    expect(last && refused(() => deleteSheet(book.workbook, last))).toBe('InvalidOperation');
  });

  it('make headers unique and refuse overlaps and merges', () => {
    const book = newBook();
    book.write('A1:C1', [['x', 'X', '']]);
    const table = addTable(book.target('A1:C2'), true);
    expect(table.columns.map((column) => column.name)).toEqual(['x', 'X2', 'Column3']);
    expect(refused(() => addTable(book.target('C2:D3'), true))).toBe('InvalidArgument');
    mergeCells(book.target('F1:G1'), false);
    expect(refused(() => addTable(book.target('F1:G3'), true))).toBe('MergedRangeConflict');
  });
});
