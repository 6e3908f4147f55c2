import type { Scalar } from '../../model/scalar.ts';
import { compareScalars } from '../../model/edits/sort-cells.ts';
import { toBoolean, toNumber } from '../coerce.ts';
import type { Frame } from '../frame.ts';
import { buildMatrix, columnsOf, errorValue, fail, isMatrix, limitCells } from '../value.ts';
import type { Matrix, Value } from '../value.ts';
import { cellOf } from '../broadcast.ts';
import { asMatrix } from './arguments.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';
import { isSame } from './match.ts';

function transposed(matrix: Matrix): Matrix {
  return buildMatrix(columnsOf(matrix), matrix.length, (r, c) => matrix[c]?.[r] ?? null);
}

function optional(value: Value | undefined, otherwise: number, frame: Frame): number {
  return value === undefined || value === null ? otherwise : toNumber(asMatrix(value, frame)[0]?.[0] ?? null);
}

/** Does something to rows, or with `byColumn` to columns. */
function along(matrix: Matrix, byColumn: boolean, run: (rows: Matrix) => Matrix): Matrix {
  return byColumn ? transposed(run(transposed(matrix))) : run(matrix);
}

function nonEmpty(matrix: Matrix): Matrix {
  return matrix.length === 0 || columnsOf(matrix) === 0 ? fail('#CALC!') : matrix;
}

function sortRows(rows: Matrix, keys: readonly { values: readonly Scalar[]; descending: boolean }[]): Matrix {
  const order = rows.map((_, i) => i);
  order.sort((a, b) => {
    for (const { values, descending } of keys) {
      const [left = null, right = null] = [values[a], values[b]];
      if ((left === null) !== (right === null)) return left === null ? 1 : -1;
      const by = compareScalars(left, right, false);
      if (by !== 0) return descending ? -by : by;
    }
    return a - b;
  });
  return order.map((i) => rows[i] ?? []);
}

function sort(matrix: Matrix, by: { index: Matrix; order: Matrix; byColumn: boolean }): Matrix {
  return along(matrix, by.byColumn, (rows) => {
    const keys = by.index.flat().map((index, i) => {
      const at = toNumber(index) - 1;
      if (at < 0 || at >= columnsOf(rows)) return fail('#VALUE!');
      return {
        values: rows.map((row) => row[at] ?? null),
        descending: toNumber(cellOf([by.order.flat()], 0, i)) < 0,
      };
    });
    return sortRows(rows, keys);
  });
}

function sortBy([values, ...rest]: readonly Value[], frame: Frame): Matrix {
  const matrix = asMatrix(values ?? null, frame);
  const keys: { values: readonly Scalar[]; descending: boolean }[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const by = asMatrix(rest[i] ?? null, frame).flat();
    if (by.length !== matrix.length) return fail('#VALUE!');
    keys.push({ values: by, descending: optional(rest[i + 1], 1, frame) < 0 });
  }
  return sortRows(matrix, keys);
}

function keep(matrix: Matrix, include: Matrix): Matrix {
  const tall = include.length === matrix.length && columnsOf(include) === 1;
  const wide = include.length === 1 && columnsOf(include) === columnsOf(matrix);
  if (!tall && !wide) return fail('#VALUE!');
  if (tall) return matrix.filter((_, r) => toBoolean(include[r]?.[0] ?? null));
  return matrix.map((row) => row.filter((_, c) => toBoolean(include[0]?.[c] ?? null)));
}

function unique(rows: Matrix, once: boolean): Matrix {
  const groups = new Map<string, { row: readonly Scalar[]; count: number }[]>();
  const all: { row: readonly Scalar[]; count: number }[] = [];
  for (const row of rows) {
    const key = row.map((cell) => String(cell).toLowerCase()).join('\u0000');
    const bucket = groups.get(key) ?? [];
    const known = bucket.find((group) => group.row.every((cell, i) => isSame(cell, row[i] ?? null)));
    if (known !== undefined) known.count++;
    else {
      const group = { row, count: 1 };
      bucket.push(group);
      all.push(group);
      groups.set(key, bucket);
    }
  }
  return all.filter((group) => !once || group.count === 1).map((group) => group.row);
}

/** Rows or columns from the start (positive) or the end (negative). */
function taken<T>(list: readonly T[], count: number): readonly T[] {
  return count >= 0 ? list.slice(0, count) : list.slice(count);
}

function dropped<T>(list: readonly T[], count: number): readonly T[] {
  return count >= 0 ? list.slice(count) : list.slice(0, count);
}

function stacked(blocks: readonly Matrix[]): Matrix {
  const width = Math.max(...blocks.map(columnsOf));
  limitCells(
    blocks.reduce((rows, block) => rows + block.length, 0),
    width,
  );
  return blocks.flatMap((block) =>
    block.map((row) =>
      Array.from({ length: width }, (_, c) => (c < row.length ? (row[c] ?? null) : errorValue('#N/A'))),
    ),
  );
}

function cut(args: readonly Value[], how: typeof taken, frame: Frame): Matrix {
  const [source = null, rows, columns] = args;
  const matrix = asMatrix(source, frame);
  const some =
    rows === undefined || rows === null ? matrix : how(matrix, Math.trunc(optional(rows, 0, frame)));
  const cells =
    columns === undefined || columns === null
      ? some
      : some.map((row) => how(row, Math.trunc(optional(columns, 0, frame))));
  return nonEmpty(cells);
}

function picked(list: Matrix, places: readonly Scalar[]): Matrix {
  return places.map((place) => {
    const at = Math.trunc(toNumber(place));
    return (at > 0 ? list[at - 1] : list[list.length + at]) ?? fail('#VALUE!');
  });
}

const flatten = (args: readonly Value[], frame: Frame): Scalar[] => asMatrix(args[0] ?? null, frame).flat();

/** Functions of dynamic arrays. */
export const ARRAYS: Library = {
  SEQUENCE: define<Value[]>('aaaa', 1, ([rows, columns, start, step], frame) => {
    const [r, c] = [Math.trunc(optional(rows, 1, frame)), Math.trunc(optional(columns, 1, frame))];
    const [from, by] = [optional(start, 1, frame), optional(step, 1, frame)];
    if (r < 1 || c < 1) return fail(r < 0 || c < 0 ? '#VALUE!' : '#CALC!');
    return buildMatrix(r, c, (row, column) => from + (row * c + column) * by);
  }),
  RANDARRAY: define<Value[]>('aaaaa', 0, ([rows, columns, low, high, whole], frame) => {
    const [from, to] = [optional(low, 0, frame), optional(high, 1, frame)];
    const integers = optional(whole, 0, frame) !== 0;
    const draw = (): number =>
      integers ? from + Math.floor(Math.random() * (to - from + 1)) : from + Math.random() * (to - from);
    return buildMatrix(Math.trunc(optional(rows, 1, frame)), Math.trunc(optional(columns, 1, frame)), draw);
  }),
  FILTER: define<[Value, Value, Value?]>('aaa', 2, ([values, include, instead], frame) => {
    const kept = keep(asMatrix(values, frame), asMatrix(include, frame));
    return kept.length === 0 || columnsOf(kept) === 0 ? (instead ?? fail('#CALC!')) : kept;
  }),
  SORT: define<Value[]>('aaaa', 1, ([values, index, order, byColumn], frame) =>
    sort(asMatrix(values ?? null, frame), {
      index: asMatrix(index ?? 1, frame),
      order: asMatrix(order ?? 1, frame),
      byColumn: optional(byColumn, 0, frame) !== 0,
    }),
  ),
  SORTBY: define<Value[]>('a*', 2, (args, frame) => sortBy(args, frame)),
  UNIQUE: define<Value[]>('aaa', 1, ([values, byColumn, once], frame) =>
    nonEmpty(
      along(asMatrix(values ?? null, frame), optional(byColumn, 0, frame) !== 0, (rows) =>
        unique(rows, optional(once, 0, frame) !== 0),
      ),
    ),
  ),
  TRANSPOSE: define<[Value]>('a', 1, ([values], frame) => transposed(asMatrix(values, frame))),
  TAKE: define<Value[]>('aaa', 2, (args, frame) => cut(args, taken, frame)),
  DROP: define<Value[]>('aaa', 2, (args, frame) => cut(args, dropped, frame)),
  VSTACK: define<Value[]>('a*', 1, (args, frame) => stacked(args.map((arg) => asMatrix(arg, frame)))),
  HSTACK: define<Value[]>('a*', 1, (args, frame) =>
    transposed(stacked(args.map((arg) => transposed(asMatrix(arg, frame))))),
  ),
  CHOOSEROWS: define<Value[]>('a*', 2, ([values = null, ...places], frame) =>
    picked(
      asMatrix(values, frame),
      places.flatMap((p) => asMatrix(p, frame).flat()),
    ),
  ),
  CHOOSECOLS: define<Value[]>('a*', 2, ([values = null, ...places], frame) =>
    transposed(
      picked(
        transposed(asMatrix(values, frame)),
        places.flatMap((p) => asMatrix(p, frame).flat()),
      ),
    ),
  ),
  TOCOL: define<Value[]>('aaa', 1, (args, frame) => flatten(args, frame).map((cell) => [cell])),
  TOROW: define<Value[]>('aaa', 1, (args, frame) => [flatten(args, frame)]),
  EXPAND: define<Value[]>('aaaa', 2, ([values = null, rows, columns, pad], frame) => {
    const matrix = asMatrix(values, frame);
    const [r, c] = [optional(rows, matrix.length, frame), optional(columns, columnsOf(matrix), frame)];
    const filler =
      pad === undefined || isMatrix(pad) ? errorValue('#N/A') : (asMatrix(pad, frame)[0]?.[0] ?? null);
    return buildMatrix(r, c, (row, column) =>
      row < matrix.length && column < columnsOf(matrix) ? (matrix[row]?.[column] ?? null) : filler,
    );
  }),
  MMULT: define<[Value, Value]>('aa', 2, ([a, b], frame) => {
    const [left, right] = [asMatrix(a, frame), asMatrix(b, frame)];
    if (columnsOf(left) !== right.length) return fail('#VALUE!');
    return buildMatrix(left.length, columnsOf(right), (r, c) =>
      right.reduce((sum, row, k) => sum + toNumber(left[r]?.[k] ?? null) * toNumber(row[c] ?? null), 0),
    );
  }),
};
