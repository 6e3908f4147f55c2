import { createCalculator } from '../../../src/host/formula/calculator.ts';
import type { Calculator } from '../../../src/host/formula/calculator.ts';
import { parseAddress } from '../../../src/host/model/address.ts';
import { createBlankWorkbook } from '../../../src/host/model/create.ts';
import { writeCells } from '../../../src/host/model/edits/write-cells.ts';
import type { Target } from '../../../src/host/model/edits/target.ts';
import type { CellInput } from '../../../src/host/model/edits/write-cells.ts';
import { CellError } from '../../../src/host/model/scalar.ts';
import type { Workbook } from '../../../src/host/model/workbook.ts';

/** A calculating workbook with one sheet, spoken to by address. */
export interface Book {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  target(address: string): Target;
  write(address: string, inputs: CellInput | readonly (readonly CellInput[])[]): void;
  /** Values row by row; errors as their text. */
  values(address: string): unknown[];
}

export function newBook(): Book {
  const workbook = createBlankWorkbook();
  const calculator = createCalculator(workbook);
  const target = (address: string): Target => {
    const parsed = parseAddress(address);
    const sheet = workbook.sheets.find((one) => parsed?.sheet === null || one.name === parsed?.sheet);
    if (parsed === null || sheet === undefined) throw new Error(`No such cells: ${address}`);
    return { workbook, sheet, rect: parsed.rect };
  };
  const values = (address: string): unknown[] => {
    const { sheet, rect } = target(address);
    return Array.from({ length: rect.rows * rect.columns }, (_, i) => {
      const value = sheet.cells.value(
        rect.row + Math.floor(i / rect.columns),
        rect.column + (i % rect.columns),
      );
      return value instanceof CellError ? value.text : value;
    });
  };
  return {
    workbook,
    calculator,
    target,
    values,
    write: (address, inputs) => writeCells(target(address), inputs),
  };
}
