import { afterEach, describe, expect, it } from 'vitest';

import { createCalculator } from '../../../src/host/formula/calculator.ts';
import type { Calculator } from '../../../src/host/formula/calculator.ts';
import { writeCells } from '../../../src/host/model/edits/write-cells.ts';
import { CellError } from '../../../src/host/model/scalar.ts';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { book, fileWith, firstSheet, open, partText, worksheet } from './support/xlsx.ts';

const FILE = fileWith(
  worksheet(
    '<sheetData><row r="1"><c r="A1"><v>70</v></c><c r="B1" t="str"><f>_xldudf_TIERWISE_TIER(A1)</f><v>A</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2" cm="1"><f t="array" ref="B2:B3">_xldudf_TIERWISE_RFMSCORE(A1:A2)</f><v>5</v></c></row>' +
      '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>1</v></c></row>' +
      '<row r="4"><c r="A4"><v>3</v></c><c r="B4"><f t="array" ref="B4:B5">A1:A2*10</f><v>700</v></c></row>' +
      '<row r="5"><c r="B5"><v>10</v></c></row></sheetData>',
  ),
);

let calculator: Calculator | null = null;
afterEach(() => calculator?.dispose());

/** Connects functions that answer `B` to everything and note their arguments. */
function connect(workbook: ReturnType<typeof open>): unknown[] {
  const calls: unknown[] = [];
  const single = { matrix: false, optional: false, repeating: false, acceptsErrors: false };
  calculator = createCalculator(workbook);
  calculator.setCustomFunctions({
    signature: (name) => (name.startsWith('TIERWISE') ? { parameters: [single], volatile: false } : null),
    call: ({ args }) => {
      calls.push(args);
      return Promise.resolve('B');
    },
  });
  return calls;
}

describe('custom functions in a file', () => {
  it('open with the values they were saved with, and nothing is called', async () => {
    const workbook = open(FILE);
    const calls = connect(workbook);
    await calculator?.settled();
    const { cells } = firstSheet(workbook);
    expect(calls).toEqual([]);
    expect(cells.formula(0, 1)).toBe('=TIERWISE_TIER(A1)');
    expect([0, 1, 2].map((row) => cells.value(row, 1))).toEqual(['A', 5, 1]);
  });

  it('are called when what they read changes', async () => {
    const workbook = open(FILE);
    const calls = connect(workbook);
    writeCells(
      { workbook, sheet: firstSheet(workbook), rect: { row: 0, column: 0, rows: 1, columns: 1 } },
      80,
    );
    await calculator?.settled();
    expect(calls[0]).toEqual([80]);
    expect(firstSheet(workbook).cells.value(0, 1)).toBe('B');
  });

  it('stay as the file has them when another cell is edited', () => {
    const workbook = open(FILE);
    firstSheet(workbook).cells.setValue(9, 0, 1);
    const sheet = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f>_xldudf_TIERWISE_TIER(A1)</f><v>A</v>');
    expect(sheet).toContain('<f t="array" ref="B2:B3">_xldudf_TIERWISE_RFMSCORE(A1:A2)</f>');
  });

  it('are marked when they are saved for the first time', () => {
    const workbook = book([[1, '=TIERWISE.TIER(A1)']]);
    firstSheet(workbook).cells.setValue(0, 1, 'A');
    const saved = saveWorkbook(workbook, { customFunctions: ['TIERWISE.TIER'] });
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('<f>_xldudf_TIERWISE_TIER(A1)</f>');
  });

  it('show #NAME? when they must be calculated and the add-in is not there', () => {
    const workbook = open(FILE);
    calculator = createCalculator(workbook);
    calculator.recalculateAll();
    expect(firstSheet(workbook).cells.value(0, 1)).toEqual(new CellError('#NAME?'));
  });
});

describe('an array formula of old', () => {
  it('fills its block, calculates as one and cannot be changed in part', () => {
    const workbook = open(FILE);
    const sheet = firstSheet(workbook);
    calculator = createCalculator(workbook);
    const write = (row: number, column: number): void =>
      writeCells({ workbook, sheet, rect: { row, column, rows: 1, columns: 1 } }, 5);
    write(0, 0);
    expect([3, 4].map((row) => sheet.cells.value(row, 1))).toEqual([50, 10]);
    expect(() => write(4, 1)).toThrow("You can't change part of an array.");
    expect(partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).toContain(
      '<f t="array" ref="B4:B5">A1:A2*10</f><v>50</v>',
    );
  });
});
