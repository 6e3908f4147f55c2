import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { broadcast, cellOf, guarded } from '../broadcast.ts';
import { toBoolean } from '../coerce.ts';
import { compare } from '../compare.ts';
import { evaluate } from '../frame.ts';
import type { Expression, Frame } from '../frame.ts';
import { errorValue, fail, Fault, isBusy, isMatrix } from '../value.ts';
import type { Matrix, Plain, Value } from '../value.ts';
import { define, lazy } from './define.ts';
import type { Library } from './define.ts';
import { eachValue } from './numbers.ts';

/** Conditions. Branches that are not taken are not evaluated, but for arrays of conditions, where both are needed. */
export const LOGIC: Library = {
  IF: lazy(2, ([test, yes, no], frame) => choose(test, (truth) => (truth ? yes : (no ?? FALSE)), frame)),
  IFS: lazy(2, (args, frame) => ifs(args, frame)),
  SWITCH: lazy(3, (args, frame) => switchCase(args, frame)),
  CHOOSE: lazy(2, ([index, ...choices], frame) => {
    const at = index?.value(frame) ?? null;
    if (isMatrix(at)) return broadcast([at], ([i = null]) => scalar(pick(choices, i, frame).value(frame)));
    return evaluate(pick(choices, at as Scalar, frame), frame);
  }),
  IFERROR: lazy(2, ([value, other], frame) => rescue(value, other, { frame, caught: () => true })),
  IFNA: lazy(2, ([value, other], frame) =>
    rescue(value, other, { frame, caught: (error) => error.text === '#N/A' }),
  ),
  AND: define<Value[]>('a*', 1, (args, frame) => truths(args, frame).every(Boolean)),
  OR: define<Value[]>('a*', 1, (args, frame) => truths(args, frame).some(Boolean)),
  XOR: define<Value[]>('a*', 1, (args, frame) => truths(args, frame).filter(Boolean).length % 2 === 1),
  NOT: define<[boolean]>('b', 1, ([truth]) => !truth),
  TRUE: define<[]>('', 0, () => true),
  FALSE: define<[]>('', 0, () => false),
};

const FALSE: Expression = { value: () => false, reference: null };
const NA: Expression = { value: () => errorValue('#N/A'), reference: null };

function choose(
  test: Expression | undefined,
  branch: (truth: boolean) => Expression | undefined,
  frame: Frame,
): Value {
  const condition = test?.value(frame) ?? null;
  if (!isMatrix(condition)) return evaluate(branch(toBoolean(scalar(condition))) ?? FALSE, frame);
  const [yes, no] = [plain(branch(true), frame), plain(branch(false), frame)];
  return broadcast([condition, yes, no], ([c = null, y = null, n = null]) => (toBoolean(c) ? y : n));
}

function plain(expression: Expression | undefined, frame: Frame): Plain {
  return expression === undefined ? false : (guarded(() => expression.value(frame)) as Plain);
}

function ifs(args: readonly Expression[], frame: Frame): Value {
  const [test, yes, ...more] = args;
  if (test === undefined || yes === undefined) return errorValue('#N/A');
  const rest: Expression =
    more.length === 0 ? NA : { value: (f) => plainOf(ifs(more, f)), reference: (f) => ifs(more, f) };
  return choose(test, (truth) => (truth ? yes : rest), frame);
}

function plainOf(value: Value): Plain {
  return isMatrix(value) || typeof value !== 'object' || value instanceof CellError
    ? (value as Plain)
    : errorValue('#VALUE!');
}

function switchCase([subject, ...cases]: readonly Expression[], frame: Frame): Value {
  const wanted = subject?.value(frame) ?? null;
  const fallback = cases.length % 2 === 1 ? cases.at(-1) : NA;
  if (isMatrix(wanted)) {
    return broadcast([wanted], ([value = null]) =>
      scalar(caseOf(value, cases, frame, fallback).value(frame)),
    );
  }
  return evaluate(caseOf(scalar(wanted), cases, frame, fallback), frame);
}

function caseOf(
  wanted: Scalar,
  cases: readonly Expression[],
  frame: Frame,
  fallback: Expression | undefined,
): Expression {
  if (wanted instanceof CellError) throw new Fault(wanted);
  for (let i = 0; i + 1 < cases.length; i += 2) {
    const [when, then] = [cases[i], cases[i + 1]];
    if (when !== undefined && then !== undefined && compare(wanted, scalar(when.value(frame))) === 0)
      return then;
  }
  return fallback ?? NA;
}

function pick(choices: readonly Expression[], index: Scalar, _frame: Frame): Expression {
  if (index instanceof CellError) throw new Fault(index);
  return choices[Math.trunc(Number(index)) - 1] ?? fail('#VALUE!');
}

function rescue(
  value: Expression | undefined,
  other: Expression | undefined,
  { frame, caught }: { frame: Frame; caught: (error: CellError) => boolean },
): Value {
  const isCaught = (found: unknown): boolean => found instanceof CellError && !isBusy(found) && caught(found);
  const found = value === undefined ? null : (guarded(() => value.value(frame)) as Plain);
  if (!isMatrix(found)) return isCaught(found) && other !== undefined ? evaluate(other, frame) : found;
  if (!found.some((row) => row.some(isCaught))) return found;
  const instead = plain(other, frame);
  return found.map((row, r) =>
    row.map((cell, c) => (isCaught(cell) ? cellOf(instead, r, c) : cell)),
  ) satisfies Matrix;
}

function scalar(value: Plain): Scalar {
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  return typeof value === 'object' && value !== null && !(value instanceof CellError)
    ? errorValue('#VALUE!')
    : value;
}

/** Truths of AND and OR: texts in blocks are left out, written ones must spell TRUE or FALSE. */
function truths(args: readonly Value[], frame: Frame): boolean[] {
  const found: boolean[] = [];
  eachValue(args, frame, (value, direct) => {
    if (value instanceof CellError) throw new Fault(value);
    if (value === null || (typeof value === 'string' && !direct)) return;
    found.push(toBoolean(value));
  });
  return found.length === 0 ? fail('#VALUE!') : found;
}
