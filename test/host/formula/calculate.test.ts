import { describe, expect, it } from 'vitest';
import type { CustomInvocation } from '../../../src/host/formula/custom.ts';
import { addName } from '../../../src/host/model/edits/names.ts';
import { addTable } from '../../../src/host/model/edits/tables.ts';
import { newBook } from './book.ts';

describe('calculation', () => {
  it('follows a chain of cells after one edit', () => {
    const book = newBook();
    book.write('A1:A3', [[1], ['=A1+1'], ['=A2*10']]);
    expect(book.values('A1:A3')).toEqual([1, 2, 20]);
    book.write('A1', 5);
    expect(book.values('A1:A3')).toEqual([5, 6, 60]);
  });

  it('follows an edit inside blocks of every size', () => {
    const book = newBook();
    book.write(
      'A1:A40',
      Array.from({ length: 40 }, () => [1]),
    );
    book.write('C1:E1', [['=SUM(A1:A4)', '=SUM(A1:A5)', '=SUM(A1:A40)']]);
    book.write('A3', 11);
    expect(book.values('C1:E1')).toEqual([14, 15, 50]);
  });

  it('spills, blocks and spills again', () => {
    const book = newBook();
    book.write('A1', '=SEQUENCE(3)');
    book.write('C1', '=SUM(A1#)');
    expect(book.values('A1:A3')).toEqual([1, 2, 3]);
    book.write('A2', 'in the way');
    expect(book.values('A1:A3')).toEqual(['#SPILL!', 'in the way', null]);
    expect(book.values('C1')).toEqual(['#SPILL!']);
    book.write('A2', '');
    expect(book.values('A1:A3')).toEqual([1, 2, 3]);
    expect(book.values('C1')).toEqual([6]);
  });

  it('gives 0 in a circle and goes on behind it', () => {
    const book = newBook();
    book.write('A1', '=B1');
    book.write('B1:C1', [['=A1', '=B1+1']]);
    expect(book.values('A1:C1')).toEqual([0, 0, 1]);
  });

  it('reads tables by name, column and row, and names', () => {
    const book = newBook();
    book.write('A1:C3', [
      ['Customer', 'Revenue', 'Double'],
      ['a', 10, null],
      ['b', 20, null],
    ]);
    const table = addTable(book.target('A1:C3'), true);
    book.write('C2:C3', [['=[@Revenue]*2'], ['=[@Revenue]*2']]);
    book.write('E1', `=SUM(${table.name}[Double])`);
    addName(book.workbook, { name: 'Rate', formula: '=0.5' });
    book.write('E2', '=Rate*E1');
    expect(book.values('C2:C3')).toEqual([20, 40]);
    expect(book.values('E1:E2')).toEqual([60, 30]);
    book.write('A4:B4', [['c', 30]]);
    expect(table.rect.rows).toBe(4);
    expect(book.values('E1')).toEqual([60]);
  });

  it('tells blank from 0 and ""', () => {
    const book = newBook();
    book.write('B1:B5', [['=A1=0'], ['=A1=""'], ['=ISBLANK(A1)'], ['=A1'], ['=COUNTBLANK(A1)']]);
    expect(book.values('B1:B5')).toEqual([true, true, true, 0, 1]);
  });
});

describe('custom functions', () => {
  const caller = (calls: CustomInvocation[]) => ({
    signature: (name: string) =>
      name === 'TIER'
        ? {
            parameters: [
              { matrix: true, optional: false, repeating: false, acceptsErrors: false },
              { matrix: false, optional: true, repeating: false, acceptsErrors: false },
            ],
            volatile: false,
          }
        : null,
    call: (invocation: CustomInvocation) => {
      calls.push(invocation);
      const [[first = 0] = []] = invocation.args[0] as number[][];
      return Promise.resolve(Number(first) * 2);
    },
  });

  it('show #BUSY! until they are answered, then their dependents follow', async () => {
    const book = newBook();
    const calls: CustomInvocation[] = [];
    book.calculator.setCustomFunctions(caller(calls));
    book.write('A1:A2', [[4], [null]]);
    book.write('B1:C1', [['=TIER(A1:A2)', '=B1+1']]);
    expect(book.values('B1:C1')).toEqual(['#BUSY!', '#BUSY!']);
    await book.calculator.settled();
    expect(book.values('B1:C1')).toEqual([8, 9]);
    expect(calls.map(({ args, address }) => ({ args, address }))).toEqual([
      { args: [[[4], [0]], null], address: 'Sheet1!B1' },
    ]);
  });

  it('are called again when an argument changes, and not otherwise', async () => {
    const book = newBook();
    const calls: CustomInvocation[] = [];
    book.calculator.setCustomFunctions(caller(calls));
    book.write('A1', 1);
    book.write('B1', '=TIER(TIER(A1))');
    await book.calculator.settled();
    book.write('D1', 'elsewhere');
    expect([book.values('B1'), calls.length]).toEqual([[4], 2]);
    book.write('A1', 3);
    await book.calculator.settled();
    expect([book.values('B1'), calls.length]).toEqual([[12], 4]);
  });

  it('are unknown without the add-in, and read with the prefix of files', async () => {
    const book = newBook();
    book.write('B1', '=_xldudf_TIER(A1)');
    expect(book.values('B1')).toEqual(['#NAME?']);
    book.calculator.setCustomFunctions(caller([]));
    await book.calculator.settled();
    expect(book.values('B1')).toEqual([0]);
  });
});
