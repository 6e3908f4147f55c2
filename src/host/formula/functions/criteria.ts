import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { numberOfText } from '../coerce.ts';
import { compareTexts, sameNumber } from '../compare.ts';
import type { Frame } from '../frame.ts';
import { columnsOf, fail } from '../value.ts';
import type { Matrix, Value } from '../value.ts';
import { asMatrix } from './arguments.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';
import { rowsWith } from './match.ts';
import { total } from './numbers.ts';
import { wildcardPattern } from './wildcard.ts';

/** A test as COUNTIF reads it: `">=5"`, `"<>x"`, `"A*"`, a number, a truth. */
function criterion(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') return equals(wanted ?? 0);
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  const number = numberOfText(operand);
  if (operator === '' || operator === '=' || operator === '<>') {
    const same = operand === '' ? blank(operator) : number === null ? like(operand) : equals(number);
    return operator === '<>' ? (value) => !same(value) : same;
  }
  if (number !== null) return (value) => typeof value === 'number' && ordered(value - number, operator);
  return (value) => typeof value === 'string' && ordered(compareTexts(value, operand), operator);
}

function blank(operator: string): (value: Scalar) => boolean {
  return operator === '' ? (value) => value === null || value === '' : (value) => value === null;
}

function equals(wanted: number | boolean | CellError): (value: Scalar) => boolean {
  if (typeof wanted === 'number') {
    return (value) =>
      typeof value === 'number'
        ? sameNumber(value, wanted)
        : typeof value === 'string' && numberOfText(value) === wanted;
  }
  if (wanted instanceof CellError) return (value) => value instanceof CellError && value.text === wanted.text;
  return (value) => value === wanted;
}

function like(text: string): (value: Scalar) => boolean {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    return (value) =>
      value === (upper === 'TRUE') || (typeof value === 'string' && value.toUpperCase() === upper);
  }
  if (upper.startsWith('#')) return (value) => value instanceof CellError && value.text === upper;
  const pattern = new RegExp(`^${wildcardPattern(text)}$`, 'is');
  return (value) => typeof value === 'string' && pattern.test(value);
}

function ordered(order: number, operator: string): boolean {
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/** Visits the cells where all criteria hold; pairs are range, criterion, range, criterion … */
function eachMatch(
  pairs: readonly (readonly [Matrix, Scalar])[],
  see: (row: number, column: number) => void,
): void {
  const [first] = pairs;
  if (first === undefined) return;
  const [rows, columns] = [first[0].length, columnsOf(first[0])];
  if (pairs.some(([m]) => m.length !== rows || columnsOf(m) !== columns)) fail('#VALUE!');
  const tests = pairs.map(([matrix, wanted]) => ({ matrix, test: criterion(wanted) }));
  const passes = (r: number, c: number): boolean =>
    tests.every(({ matrix, test }) => test(matrix[r]?.[c] ?? null));
  const quick = columns === 1 && isPlainKey(first[1]) ? rowsWith(first[0], first[1]) : null;
  if (quick !== null) {
    for (const row of quick) if (passes(row, 0)) see(row, 0);
    return;
  }
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) if (passes(r, c)) see(r, c);
}

/** A criterion that only equal values can meet, so that the index of the range answers it. */
function isPlainKey(wanted: Scalar): boolean {
  return (
    typeof wanted === 'string' &&
    wanted !== '' &&
    !/^[<>=#]|[*?~]/.test(wanted) &&
    numberOfText(wanted) === null &&
    !/^(true|false)$/i.test(wanted)
  );
}

function paired(args: readonly unknown[], frame: Frame): [Matrix, Scalar][] {
  if (args.length % 2 === 1) return fail('#VALUE!');
  return Array.from({ length: args.length / 2 }, (_, i) => [
    asMatrix(args[2 * i] as Value, frame),
    args[2 * i + 1] as Scalar,
  ]);
}

/** Numbers of `values` where the criteria hold; with values left out, those of the tested range itself. */
function chosen(values: Matrix, pairs: readonly (readonly [Matrix, Scalar])[]): number[] {
  const numbers: number[] = [];
  eachMatch(pairs, (r, c) => {
    const value = values[r]?.[c];
    if (value instanceof CellError) fail(value.text);
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail('#DIV/0!') : total(numbers) / numbers.length;
}

type Many = readonly [Value, ...unknown[]];
const many = (finish: (numbers: readonly number[]) => number) =>
  define<Many>(MANY, 3, ([values, ...rest], frame) =>
    finish(chosen(asMatrix(values, frame), paired(rest, frame))),
  );
const MANY = `a${'ae'.repeat(30)}`;

const single = (finish: (numbers: readonly number[]) => number) =>
  define<[Value, Scalar, Value?]>('rer', 2, ([range, wanted, values], frame) => {
    const tested = asMatrix(range, frame);
    return finish(
      chosen(values === undefined || values === null ? tested : asMatrix(values, frame), [[tested, wanted]]),
    );
  });

/** The `…IF` and `…IFS` family. */
export const CRITERIA: Library = {
  COUNTIF: define<[Value, Scalar]>('ae', 2, (args, frame) => counted(args, frame)),
  COUNTIFS: define<unknown[]>('ae'.repeat(30), 2, (args, frame) => counted(args, frame)),
  SUMIF: single(total),
  SUMIFS: many(total),
  AVERAGEIF: single(mean),
  AVERAGEIFS: many(mean),
  MINIFS: many((numbers) => numbers.reduce((least, x) => Math.min(least, x), numbers[0] ?? 0)),
  MAXIFS: many((numbers) => numbers.reduce((most, x) => Math.max(most, x), numbers[0] ?? 0)),
};

function counted(args: readonly unknown[], frame: Frame): number {
  let found = 0;
  eachMatch(paired(args, frame), () => found++);
  return found;
}
