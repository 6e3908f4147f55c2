import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gradeCommand } from '../../src/cli/grade/command.ts';
import { fileWith, worksheet } from '../host/opc/support/xlsx.ts';
import { newBook } from '../host/formula/book.ts';
import { TODAY } from '../support/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-endless-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ENDLESS = [
  'LET(f,LAMBDA(f,n,IF(n&lt;2,1,f(f,n-1)+f(f,n-2))),f(f,90))',
  'REDUCE(0,SEQUENCE(5000,5000),LAMBDA(a,b,a+b))',
  'SUM(MMULT(SEQUENCE(5000,5000),SEQUENCE(5000,5000)))',
];

/** A list of customers beside a formula, with the value it had or without one. */
function listBeside(formula: string, value: string): string {
  const text = (at: string, it: string): string => `<c r="${at}" t="inlineStr"><is><t>${it}</t></is></c>`;
  const rows = Array.from(
    { length: 9 },
    (_none, i) => `<row r="${i + 2}">${text(`A${i + 2}`, `C${i}`)}<c r="B${i + 2}"><v>${i + 1}</v></c></row>`,
  );
  const file = join(folder, 'list.xlsx');
  const inner = `<sheetData><row r="1">${text('A1', 'Customer')}${text('B1', 'Sales')}</row>${rows.join('')}<row r="30"><c r="Z30"><f>${formula}</f>${value}</c></row></sheetData>`;
  writeFileSync(file, fileWith(worksheet(inner)));
  return file;
}

const grade = (file: string, more: readonly string[]) =>
  gradeCommand([file, '--method', 'abc', ...more], {
    today: TODAY,
    language: 'en_US.UTF-8',
    timeLimit: 200,
  });

const OUT = ['--out', join(folder, 'out.xlsx')];

describe('a workbook whose formulas do not end', { timeout: 120_000 }, () => {
  const message = (file: string): string =>
    `${file}: its formulas were not calculated within 0.2 seconds. Open it in Excel, replace the slow ones with values and save it.`;

  it.each(ENDLESS)('is refused when it is opened: %s', async (formula) => {
    const file = listBeside(formula, '');
    const { code, error } = await grade(file, OUT);
    expect([code, error]).toEqual([1, message(file)]);
    const sql = await grade(file, ['--sql', 'duckdb']);
    expect([sql.code, sql.error]).toEqual([1, message(file)]);
  });

  it('is refused when what is written sets them off, and nothing is written', async () => {
    const file = listBeside(`NOW()+${ENDLESS[0] ?? ''}`, '<v>7</v>');
    const { code, error } = await grade(file, OUT);
    expect([code, error]).toEqual([1, message(file)]);
    expect(readdirSync(folder)).toEqual(['list.xlsx']);
  });

  it('is no matter where they have their values', async () => {
    const { code } = await grade(listBeside(ENDLESS[0] ?? '', '<v>7</v>'), OUT);
    expect(code).toBe(0);
  });
});

describe('a formula of more cells than memory holds', () => {
  it.each([
    'SUM(SEQUENCE(99999)*TRANSPOSE(SEQUENCE(99999)))',
    'SUM(RANDARRAY(99999,99999))',
    'SUM(MAKEARRAY(99999,99999,LAMBDA(a,b,a)))',
    'SUM(EXPAND(1,99999,99999,0))',
    'SUM(REDUCE(1,SEQUENCE(21),LAMBDA(a,b,VSTACK(a,a))))',
  ])('is an error in its cell: %s', (formula) => {
    const book = newBook();
    book.write('A1', `=${formula}`);
    expect(book.values('A1')).toEqual(['#NUM!']);
  });
});
