import type { AstExpression } from '@borgar/fx';
import type { Rect } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Expression } from '../frame.ts';

/** A reference as the formula's own cell sees it; null where the sheet, table or name is missing. */
export type Precedent = (home: {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
}) => { sheet: Sheet; rect: Rect } | null;

/** A formula being compiled: where it stands, what is in scope, and what is learned about it. */
export interface Unit {
  /** Cell the formula's text was written for; relative references are kept as distances from it. */
  readonly row: number;
  readonly column: number;
  /** Sheet whose names go before those of the workbook. */
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  /** Compiles a part of the formula, in the same unit or one made from it. */
  readonly compile: (node: AstExpression, unit: Unit) => Expression;
  readonly precedents: Precedent[];
  /** Names of variables in scope, lower case. */
  readonly scope: readonly string[];
  /** Keys of the names being looked into, against definitions in a circle. */
  readonly names: readonly string[];
  readonly traits: Traits;
}

/** What decides when a formula must be calculated again. */
export interface Traits {
  /** Calculated every time. */
  volatile: boolean;
  /** Depends on tables, names or sheets by name: to be looked at again when one of these changes. */
  named: boolean;
  /** Calls something that is no function of Excel's: a custom function, or an unknown one. */
  custom: boolean;
  /** Asks for what only Excel has: another workbook, a function that is missing here. A value that stands there is kept. */
  elsewhere: boolean;
  /** How many names were looked into; names that use one another twice would never end. */
  lookups: number;
}
