import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { toNumber } from '../coerce.ts';
import type { Frame } from '../frame.ts';
import { Area, Fault, isMatrix } from '../value.ts';
import type { Matrix, Value } from '../value.ts';
import { asMatrix } from './arguments.ts';

/** Visits the values of arguments; `direct` tells a value written into the formula from one inside a block. */
export function eachValue(
  args: readonly Value[],
  frame: Frame,
  see: (value: Scalar, direct: boolean) => void,
): void {
  for (const arg of args) {
    const block = arg instanceof Area || isMatrix(arg);
    for (const row of asMatrix(arg, frame)) for (const value of row) see(value, !block);
  }
}

const NUMBERS = new WeakMap<Matrix, readonly number[]>();
const TOTALS = new WeakMap<readonly number[], number>();

/**
 * Numbers as SUM takes them: in blocks only numbers count, written values are read; errors end the function. For one block
 * they are found once, so that a column of shares of one total stays quick.
 */
export function numbersOf(args: readonly Value[], frame: Frame): readonly number[] {
  const [only] = args;
  if (args.length !== 1 || only === undefined || !isMatrix(only)) return collected(args, frame);
  const known = NUMBERS.get(only);
  if (known !== undefined) return known;
  const numbers = collected(args, frame);
  NUMBERS.set(only, numbers);
  return numbers;
}

function collected(args: readonly Value[], frame: Frame): readonly number[] {
  const numbers: number[] = [];
  eachValue(args, frame, (value, direct) => {
    if (value instanceof CellError) throw new Fault(value);
    if (typeof value === 'number') numbers.push(value);
    else if (direct && value !== undefined) numbers.push(toNumber(value));
  });
  return numbers;
}

/** Numbers as AVERAGEA takes them: texts in blocks are 0, booleans 0 and 1. */
export function numbersWithTexts(args: readonly Value[], frame: Frame): number[] {
  const numbers: number[] = [];
  eachValue(args, frame, (value, direct) => {
    if (value instanceof CellError) throw new Fault(value);
    if (value === null) return;
    numbers.push(typeof value === 'string' && !direct ? 0 : toNumber(value));
  });
  return numbers;
}

/** Sum without the drift of long lists (Neumaier). */
export function total(numbers: readonly number[]): number {
  const known = TOTALS.get(numbers);
  if (known !== undefined) return known;
  const found = added(numbers);
  TOTALS.set(numbers, found);
  return found;
}

function added(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
