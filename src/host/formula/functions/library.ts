import { ARRAYS } from './arrays.ts';
import { CRITERIA } from './criteria.ts';
import { DATES } from './dates.ts';
import type { FunctionEntry } from './define.ts';
import { otherFunction } from './formulajs.ts';
import { INFORMATION } from './information.ts';
import { LAMBDAS } from './lambdas.ts';
import { LOGIC } from './logic.ts';
import { LOOKUP } from './lookup.ts';
import { MATH } from './math.ts';
import { STATISTICS } from './statistics.ts';
import { TEXT } from './text.ts';
import { SUBTOTALS } from './subtotal.ts';

const OWN = new Map<string, FunctionEntry>(
  [MATH, STATISTICS, LOGIC, TEXT, CRITERIA, LOOKUP, DATES, INFORMATION, ARRAYS, LAMBDAS, SUBTOTALS].flatMap(
    (library) => Object.entries(library),
  ),
);

const VOLATILE: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);

/** A function of Excel by its upper-case name: ours, else one of formula.js; null when neither has it. */
export function functionNamed(name: string): FunctionEntry | null {
  return OWN.get(name) ?? otherFunction(name);
}

/** Calculated at every calculation, whatever changed. */
export function isVolatile(name: string): boolean {
  return VOLATILE.has(name);
}
