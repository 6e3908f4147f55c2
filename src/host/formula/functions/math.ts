import { power } from '../arithmetic.ts';
import { finite } from '../coerce.ts';
import { columnsOf, fail } from '../value.ts';
import type { Value } from '../value.ts';
import { asMatrix } from './arguments.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';
import { numbersOf, total } from './numbers.ts';

const one = (run: (x: number) => number) => define<[number]>('n', 1, (args) => finite(run(args[0])));

/** Rounds half away from zero at a decimal place, on the decimal digits that Excel shows (15). */
function roundTo(value: number, digits: number, how: (x: number) => number = Math.round): number {
  const places = Math.trunc(digits);
  const scale = 10 ** Math.abs(places);
  const size = Math.abs(value);
  const scaled = Number((places >= 0 ? size * scale : size / scale).toPrecision(15));
  const rounded = how(scaled);
  return Math.sign(value) * (places >= 0 ? rounded / scale : rounded * scale) || 0;
}

function modulo(a: number, b: number): number {
  if (b === 0) return fail('#DIV/0!');
  return a - b * Math.floor(Number((a / b).toPrecision(15)));
}

function multiple(value: number, step: number, how: (x: number) => number): number {
  return step === 0 ? 0 : how(Number((value / step).toPrecision(15))) * step;
}

/** Arithmetic. */
export const MATH: Library = {
  SUM: define<Value[]>('a*', 1, (args, frame) => finite(total(numbersOf(args, frame)))),
  PRODUCT: define<Value[]>('a*', 1, (args, frame) => {
    const numbers = numbersOf(args, frame);
    return numbers.length === 0 ? 0 : finite(numbers.reduce((product, x) => product * x, 1));
  }),
  SUMSQ: define<Value[]>('a*', 1, (args, frame) => total(numbersOf(args, frame).map((x) => x * x))),
  SUMPRODUCT: define<Value[]>('a*', 1, (args, frame) => {
    const blocks = args.map((arg) => asMatrix(arg, frame));
    const [first = [[]]] = blocks;
    const same = blocks.every(
      (block) => block.length === first.length && columnsOf(block) === columnsOf(first),
    );
    if (!same) return fail('#VALUE!');
    const products: number[] = [];
    first.forEach((row, r) =>
      row.forEach((_, c) => {
        const factors = blocks.map((block) => block[r]?.[c] ?? null);
        for (const factor of factors) if (typeof factor === 'object' && factor !== null) fail(factor.text);
        products.push(factors.reduce<number>((product, x) => product * (typeof x === 'number' ? x : 0), 1));
      }),
    );
    return total(products);
  }),
  ABS: one(Math.abs),
  SIGN: one(Math.sign),
  SQRT: define<[number]>('n', 1, ([x]) => (x < 0 ? fail('#NUM!') : Math.sqrt(x))),
  EXP: one(Math.exp),
  LN: define<[number]>('n', 1, ([x]) => (x <= 0 ? fail('#NUM!') : Math.log(x))),
  LOG10: define<[number]>('n', 1, ([x]) => (x <= 0 ? fail('#NUM!') : Math.log10(x))),
  LOG: define<[number, number?]>('nn', 1, ([x, base = 10]) =>
    x <= 0 || base <= 0
      ? fail('#NUM!')
      : base === 10
        ? Math.log10(x)
        : Number((Math.log(x) / Math.log(base)).toPrecision(15)),
  ),
  POWER: define<[number, number]>('nn', 2, ([x, y]) => power(x, y)),
  MOD: define<[number, number]>('nn', 2, ([a, b]) => modulo(a, b)),
  QUOTIENT: define<[number, number]>('nn', 2, ([a, b]) => (b === 0 ? fail('#DIV/0!') : Math.trunc(a / b))),
  INT: one(Math.floor),
  TRUNC: define<[number, number?]>('nn', 1, ([x, digits = 0]) => roundTo(x, digits, Math.floor)),
  ROUND: define<[number, number]>('nn', 2, ([x, digits]) => roundTo(x, digits)),
  ROUNDUP: define<[number, number]>('nn', 2, ([x, digits]) => roundTo(x, digits, Math.ceil)),
  ROUNDDOWN: define<[number, number]>('nn', 2, ([x, digits]) => roundTo(x, digits, Math.floor)),
  MROUND: define<[number, number]>('nn', 2, ([x, step]) =>
    x * step < 0 ? fail('#NUM!') : multiple(x, step, Math.round),
  ),
  CEILING: define<[number, number]>('nn', 2, ([x, step]) =>
    x > 0 && step < 0 ? fail('#NUM!') : multiple(x, step, Math.ceil),
  ),
  FLOOR: define<[number, number]>('nn', 2, ([x, step]) =>
    step === 0 && x !== 0
      ? fail('#DIV/0!')
      : x > 0 && step < 0
        ? fail('#NUM!')
        : multiple(x, step, Math.floor),
  ),
  'CEILING.MATH': define<[number, number?]>('nnn', 1, ([x, step = 1]) =>
    multiple(x, Math.abs(step), Math.ceil),
  ),
  'FLOOR.MATH': define<[number, number?]>('nnn', 1, ([x, step = 1]) =>
    multiple(x, Math.abs(step), Math.floor),
  ),
  EVEN: one((x) => Math.sign(x) * multiple(Math.abs(x), 2, Math.ceil)),
  ODD: one((x) => (x === 0 ? 1 : Math.sign(x) * (2 * Math.ceil((Math.abs(x) + 1) / 2) - 1))),
  PI: define<[]>('', 0, () => Math.PI),
  SIN: one(Math.sin),
  COS: one(Math.cos),
  TAN: one(Math.tan),
  ASIN: one(Math.asin),
  ACOS: one(Math.acos),
  ATAN: one(Math.atan),
  ATAN2: define<[number, number]>('nn', 2, ([x, y]) =>
    x === 0 && y === 0 ? fail('#DIV/0!') : Math.atan2(y, x),
  ),
  DEGREES: one((x) => (x * 180) / Math.PI),
  RADIANS: one((x) => (x * Math.PI) / 180),
  RAND: define<[]>('', 0, () => Math.random()),
  RANDBETWEEN: define<[number, number]>('nn', 2, ([low, high]) =>
    low > high
      ? fail('#NUM!')
      : Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)),
  ),
};
