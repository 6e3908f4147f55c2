import type { CellError, Scalar } from '../model/scalar.ts';
import { buildMatrix, columnsOf, errorValue, Fault, isMatrix, Lambda } from './value.ts';
import type { Matrix, Plain } from './value.ts';

/**
 * Runs a function of single values over arrays, as Excel lifts them: single rows and columns stretch, cells outside of a
 * shorter array are #N/A.
 */
export function broadcast(args: readonly Plain[], run: (scalars: Scalar[]) => Scalar): Scalar | Matrix {
  let rows = 1;
  let columns = 1;
  let lifted = false;
  for (const arg of args) {
    if (!isMatrix(arg)) continue;
    lifted = true;
    rows = Math.max(rows, arg.length);
    columns = Math.max(columns, columnsOf(arg));
  }
  if (!lifted) return guarded(() => run(args.map(single)));
  return buildMatrix(rows, columns, (row, column) =>
    guarded(() => run(args.map((arg) => cellOf(arg, row, column)))),
  );
}

/** One cell of a stretched argument. */
export function cellOf(arg: Plain, row: number, column: number): Scalar {
  if (!isMatrix(arg)) return single(arg);
  const line = arg.length === 1 ? arg[0] : arg[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? errorValue('#N/A') : value;
}

function single(arg: Plain): Scalar {
  if (arg instanceof Lambda) return errorValue('#CALC!');
  return isMatrix(arg) ? (arg[0]?.[0] ?? null) : arg;
}

/** A fault as the value it carries; our own bugs go on. */
export function guarded<T>(run: () => T): T | CellError {
  try {
    return run();
  } catch (fault) {
    if (fault instanceof Fault) return fault.error;
    // The stack is full: a LAMBDA calls itself without end.
    if (fault instanceof RangeError) return errorValue('#NUM!');
    throw fault;
  }
}
