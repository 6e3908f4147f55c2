import type { Scalar } from '../../model/scalar.ts';
import type { Frame } from '../frame.ts';
import { Area, buildMatrix, columnsOf, fail, isMatrix, Lambda } from '../value.ts';
import type { Matrix, Value } from '../value.ts';
import { asMatrix, topLeft } from './arguments.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';

function lambda(value: Value | undefined): Lambda {
  return value instanceof Lambda ? value : fail('#VALUE!');
}

/** One cell from a LAMBDA; a block would be an array in an array. */
function single(value: Value, frame: Frame): Scalar {
  const many =
    (isMatrix(value) && (value.length > 1 || columnsOf(value) > 1)) ||
    (value instanceof Area && value.rect.rows * value.rect.columns > 1);
  return many ? fail('#CALC!') : topLeft(value, frame);
}

function columnOf(matrix: Matrix, at: number): Matrix {
  return matrix.map((row) => [row[at] ?? null]);
}

function fold(args: readonly Value[], frame: Frame, see: (value: Value) => void): Value {
  const [start = null, values = null, step] = args;
  const run = lambda(step);
  let state = start;
  for (const cell of asMatrix(values, frame).flat()) {
    state = run.run([state, cell]);
    see(state);
  }
  return state;
}

/** Functions that take a LAMBDA. */
export const LAMBDAS: Library = {
  MAP: define<Value[]>('a*', 2, (args, frame) => {
    const run = lambda(args.at(-1));
    const blocks = args.slice(0, -1).map((arg) => asMatrix(arg, frame));
    const rows = Math.max(...blocks.map((block) => block.length));
    const columns = Math.max(...blocks.map(columnsOf));
    return buildMatrix(rows, columns, (r, c) =>
      single(run.run(blocks.map((block) => block[r]?.[c] ?? null)), frame),
    );
  }),
  REDUCE: define<Value[]>('aaa', 3, (args, frame) => fold(args, frame, () => undefined)),
  SCAN: define<Value[]>('aaa', 3, (args, frame) => {
    const seen: Scalar[] = [];
    fold(args, frame, (state) => seen.push(single(state, frame)));
    const shape = asMatrix(args[1] ?? null, frame);
    return buildMatrix(shape.length, columnsOf(shape), (r, c) => seen[r * columnsOf(shape) + c] ?? null);
  }),
  BYROW: define<Value[]>('aa', 2, ([values = null, step], frame) =>
    asMatrix(values, frame).map((row) => [single(lambda(step).run([[row]]), frame)]),
  ),
  BYCOL: define<Value[]>('aa', 2, ([values = null, step], frame) => {
    const matrix = asMatrix(values, frame);
    return [
      Array.from({ length: columnsOf(matrix) }, (_, c) =>
        single(lambda(step).run([columnOf(matrix, c)]), frame),
      ),
    ];
  }),
  MAKEARRAY: define<[number, number, Value]>('nna', 3, ([rows, columns, step], frame) =>
    rows < 1 || columns < 1
      ? fail('#VALUE!')
      : buildMatrix(rows, columns, (r, c) => single(lambda(step).run([r + 1, c + 1]), frame)),
  ),
};
