import { copiedFormula } from '../model/references/copied.ts';
import type { Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { now } from './clock.ts';
import type { Engine } from './frame.ts';
import { Programs } from './program.ts';
import { AreaReader, spillOf } from './reading.ts';
import { Area, errorValue, isMatrix, Lambda } from './value.ts';

/** A cell that a rule is asked for, and the cell its relative references are written from. */
export interface RuleCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly from: { readonly row: number; readonly column: number };
}

/**
 * Formulas of conditional formats and the like, over the cells as they are now: nothing is calculated, and custom
 * functions cannot be used there, as in Excel. Make a new one after a change.
 */
export class RuleEvaluator {
  private readonly programs: Programs;
  private readonly engine: Engine;

  constructor(workbook: Workbook) {
    const reader = new AreaReader();
    const moment = now(workbook);
    this.programs = new Programs(workbook);
    this.engine = {
      workbook,
      read: (sheet, row, column) => sheet.cells.value(row, column),
      matrix: (area) => reader.matrix(area),
      spillOf,
      customSignature: () => null,
      callCustom: () => errorValue('#NAME?'),
      now: () => moment,
    };
  }

  /** The value of a formula (with `=`) for one cell; of several values the first. */
  evaluate(formula: string, { sheet, row, column, from }: RuleCell): Scalar {
    const moved = copiedFormula(formula, row - from.row, column - from.column);
    const frame = { engine: this.engine, sheet, row, column, locals: null };
    const value = this.programs.of(moved, { sheet, row, column }).expression.value(frame);
    const first = isMatrix(value) ? (value[0]?.[0] ?? null) : value;
    return first instanceof Area || first instanceof Lambda ? null : first;
  }
}
