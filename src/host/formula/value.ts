import type { Rect } from '../model/rect.ts';
import { CellError } from '../model/scalar.ts';
import type { ErrorText, Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import { goOn } from './time-limit.ts';

/** Rows of cells, at least one, all of the same length. */
export type Matrix = readonly (readonly Scalar[])[];

/** A reference: the cells themselves, not yet their values. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {}
}

/** A function as a value, from LAMBDA. `run` throws a Fault for a wrong number of arguments. */
export class Lambda {
  constructor(readonly run: (args: readonly Value[]) => Value) {}
}

/** Anything an expression can be; null is blank or an argument left empty. */
export type Value = Scalar | Matrix | Area | Lambda;

/** A value with no reference in it. */
export type Plain = Scalar | Matrix | Lambda;

/** An error on its way out of a function; the call turns it into its result. */
export class Fault extends Error {
  constructor(readonly error: CellError) {
    super(error.text);
  }
}

const ERRORS = new Map<ErrorText, CellError>();

/** The error value of a text; one object each. */
export function errorValue(text: ErrorText): CellError {
  const found = ERRORS.get(text) ?? new CellError(text);
  ERRORS.set(text, found);
  return found;
}

/** Ends a function with an error. */
export function fail(text: ErrorText): never {
  throw new Fault(errorValue(text));
}

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value);
}

export function isBusy(value: unknown): boolean {
  return value instanceof CellError && value.text === '#BUSY!';
}

export function columnsOf(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** Cells of an array: a formula of a few letters could ask for more than memory holds. */
const MOST_CELLS = 30_000_000;
/** Excel’s own limit, of arrays too. */
const MOST_ROWS = 1_048_576;

/** Ends a function with #NUM! where it would make more cells than memory holds. */
export function limitCells(rows: number, columns: number): void {
  if (rows > MOST_ROWS || rows * columns > MOST_CELLS) fail('#NUM!');
}

/** A matrix made cell by cell. */
export function buildMatrix(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => Scalar,
): Matrix {
  limitCells(rows, columns);
  return Array.from({ length: rows }, (_, row) => {
    goOn();
    return Array.from({ length: columns }, (__, column) => cell(row, column));
  });
}
