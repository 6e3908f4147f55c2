import type { Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { CustomSignature } from './custom.ts';
import type { Area, Matrix, Value } from './value.ts';

/** What evaluation needs of the calculator. */
export interface Engine {
  readonly workbook: Workbook;
  /** The value of a cell, calculated first if it waits for that. */
  read(sheet: Sheet, row: number, column: number): Scalar;
  /** The values of an area (whole columns cut at the last used row); kept for the length of a calculation. */
  matrix(area: Area): Matrix;
  /** Where a formula's result lies, for `A1#`; null where none spills. */
  spillOf(sheet: Sheet, row: number, column: number): Area | null;
  customSignature(name: string): CustomSignature | null;
  callCustom(name: string, args: readonly Value[], frame: Frame): Value;
  /** The present moment as a serial of the workbook's date system, the same throughout one calculation. */
  now(): number;
}

/** A local variable of LET or LAMBDA. */
export interface Local {
  readonly name: string;
  readonly value: Value;
  readonly next: Local | null;
}

/** Where an expression is evaluated. */
export interface Frame {
  readonly engine: Engine;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly locals: Local | null;
}

/** A compiled expression. */
export interface Expression {
  /** The value, references read. */
  readonly value: (frame: Frame) => Exclude<Value, Area>;
  /** The value with a reference left a reference; for what can be one. */
  readonly reference: ((frame: Frame) => Value) | null;
  /** An argument with nothing in it. */
  readonly empty?: true;
}

/** The value of an expression, as a reference where it is one. */
export function evaluate(expression: Expression, frame: Frame): Value {
  return expression.reference === null ? expression.value(frame) : expression.reference(frame);
}
