import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { broadcast } from '../broadcast.ts';
import { toBoolean, toNumber, toText } from '../coerce.ts';
import { evaluate } from '../frame.ts';
import type { Expression, Frame } from '../frame.ts';
import { Area, fail, Fault, isMatrix, Lambda } from '../value.ts';
import type { Matrix, Plain, Value } from '../value.ts';
import type { EagerFunction, FunctionEntry } from './define.ts';

/** Calls a function with unevaluated arguments. Faults go to the caller. */
export function callFunction(entry: FunctionEntry, args: readonly Expression[], frame: Frame): Value {
  if (args.length < entry.least) fail('#VALUE!');
  if ('lazy' in entry) return entry.lazy(args, frame);
  const values = args.map((arg, i) => argument(arg, letterOf(entry.parameters, i), frame));
  return callEager(entry, values, frame);
}

/** Calls an eager function with evaluated arguments. */
export function callEager(entry: EagerFunction, values: readonly Value[], frame: Frame): Value {
  const letters = values.map((_, i) => letterOf(entry.parameters, i));
  const lifted = values.some((value, i) => isLifted(letters[i]) && isMatrix(value));
  if (!lifted) return entry.run(values.map((value, i) => coerced(value, letters[i])) as never[], frame);
  const places = values.flatMap((_, i) => (isLifted(letters[i]) ? [i] : []));
  const spread = places.map((i) => values[i] as Plain);
  return broadcast(spread, (scalars) => {
    const row = [...values];
    places.forEach((place, i) => (row[place] = scalars[i] ?? null));
    return topLeft(entry.run(row.map((value, i) => coerced(value, letters[i])) as never[], frame), frame);
  });
}

function argument(arg: Expression, letter: string, frame: Frame): Value {
  return letter === 'r' ? evaluate(arg, frame) : arg.value(frame);
}

/** The letter of an argument; beyond the declared ones `#VALUE!`, as Excel would refuse the formula. */
function letterOf(parameters: string, at: number): string {
  const repeats = parameters.endsWith('*');
  const letters = repeats ? parameters.slice(0, -1) : parameters;
  return letters[at] ?? (repeats ? (letters.at(-1) ?? 'v') : fail('#VALUE!'));
}

function isLifted(letter: string | undefined): boolean {
  return letter !== 'a' && letter !== 'r';
}

function coerced(value: Value, letter: string | undefined): unknown {
  if (value instanceof Lambda && isLifted(letter)) fail('#VALUE!');
  switch (letter) {
    case 'n':
      return toNumber(value as Scalar);
    case 't':
      return toText(value as Scalar);
    case 'b':
      return toBoolean(value as Scalar);
    case 'v':
      if (value instanceof CellError) throw new Fault(value);
      return value;
    default:
      return value;
  }
}

/** The first cell of what a lifted function gave. */
export function topLeft(value: Value, frame: Frame): Scalar {
  if (value instanceof Lambda) return fail('#CALC!');
  if (value instanceof Area) return frame.engine.read(value.sheet, value.rect.row, value.rect.column);
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** A whole argument as rows of cells. */
export function asMatrix(value: Value, frame: Frame): Matrix {
  if (value instanceof Area) return frame.engine.matrix(value);
  if (value instanceof Lambda) return fail('#CALC!');
  return isMatrix(value) ? value : [[value]];
}
