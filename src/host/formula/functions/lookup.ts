import { parseAddress, columnLetters, quotedSheet } from '../../model/address.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect.ts';
import type { Rect } from '../../model/rect.ts';
import type { Scalar } from '../../model/scalar.ts';
import { evaluate } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { Area, columnsOf, errorValue, fail } from '../value.ts';
import type { Matrix, Value } from '../value.ts';
import { asMatrix } from './arguments.ts';
import { define, lazy } from './define.ts';
import type { Library } from './define.ts';
import { exactPlace, nearestPlace, rowsWith, sortedPlace } from './match.ts';

const COLUMNS = new WeakMap<Matrix, Map<number, readonly Scalar[]>>();

/** A column as a list, made once, so that what is known of the list is found again. */
function column(matrix: Matrix, at: number): readonly Scalar[] {
  const known = COLUMNS.get(matrix) ?? new Map<number, readonly Scalar[]>();
  COLUMNS.set(matrix, known);
  const list = known.get(at) ?? matrix.map((row) => row[at] ?? null);
  known.set(at, list);
  return list;
}

/** The one row or column of a matrix as a list. */
function line(matrix: Matrix): readonly Scalar[] {
  if (matrix.length === 1) return matrix[0] ?? [];
  return columnsOf(matrix) === 1 ? column(matrix, 0) : fail('#VALUE!');
}

function exactIn(matrix: Matrix, wanted: Scalar): number {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) return exactPlace(column(matrix, 0), wanted, true);
  return rowsWith(matrix, wanted ?? 0)[0] ?? -1;
}

function vertical(
  wanted: Scalar,
  table: Matrix,
  { index, sorted }: { index: number; sorted: boolean },
): Scalar {
  const at = Math.trunc(index);
  if (at < 1) return fail('#VALUE!');
  if (at > columnsOf(table)) return fail('#REF!');
  const row = sorted ? sortedPlace(column(table, 0), wanted) : exactIn(table, wanted);
  return row < 0 ? fail('#N/A') : (table[row]?.[at - 1] ?? null);
}

function transposed(matrix: Matrix): Matrix {
  return Array.from({ length: columnsOf(matrix) }, (_, c) => column(matrix, c));
}

function match(wanted: Scalar, matrix: Matrix, kind: number): number {
  if (matrix.length > 1 && columnsOf(matrix) > 1) return fail('#N/A');
  if (kind === 0 && matrix.length > 1) {
    const row = exactIn(matrix, wanted);
    return row < 0 ? fail('#N/A') : row + 1;
  }
  const list = line(matrix);
  const at = kind === 0 ? exactPlace(list, wanted, true) : sortedPlace(list, wanted, kind < 0);
  return at < 0 ? fail('#N/A') : at + 1;
}

interface Search {
  readonly mode: number;
  readonly direction: number;
}

/** Place in a list as XLOOKUP and XMATCH find it, or -1. */
function place(wanted: Scalar, matrix: Matrix, { mode, direction }: Search): number {
  // the index first: to spell out a long column for each lookup is what makes thousands of them slow
  const tall = matrix.length > 1 && columnsOf(matrix) === 1;
  if (direction === 1 && mode === 0 && tall && wanted !== null) return rowsWith(matrix, wanted)[0] ?? -1;
  const list = line(matrix);
  if (direction === -1) {
    const back = list.length - 1 - placeInList([...list].reverse(), wanted, mode);
    return back >= list.length ? -1 : back;
  }
  return placeInList(list, wanted, mode);
}

function placeInList(list: readonly Scalar[], wanted: Scalar, mode: number): number {
  if (mode === 2 || mode === 0) return exactPlace(list, wanted, mode === 2);
  return nearestPlace(list, wanted, mode < 0 ? -1 : 1);
}

/** A row or column of an area (a reference stays one), or one cell of it. 0 = all. */
function indexed(source: Value, at: { row: number; column: number }, frame: Frame): Value {
  if (!(source instanceof Area)) return indexedMatrix(asMatrix(source, frame), at);
  const { rect, sheet } = source;
  if (at.row > rect.rows || at.column > rect.columns) return fail('#REF!');
  return new Area(sheet, {
    row: rect.row + Math.max(0, at.row - 1),
    rows: at.row === 0 ? rect.rows : 1,
    column: rect.column + Math.max(0, at.column - 1),
    columns: at.column === 0 ? rect.columns : 1,
  });
}

function indexedMatrix(matrix: Matrix, at: { row: number; column: number }): Value {
  if (at.row > matrix.length || at.column > columnsOf(matrix)) return fail('#REF!');
  const rows = at.row === 0 ? matrix : matrix.slice(at.row - 1, at.row);
  return at.column === 0 ? rows : rows.map((row) => [row[at.column - 1] ?? null]);
}

function shape(source: Value, frame: Frame): { rows: number; columns: number } {
  if (source instanceof Area) return source.rect;
  const matrix = asMatrix(source, frame);
  return { rows: matrix.length, columns: columnsOf(matrix) };
}

function onSheet(rect: Rect): boolean {
  const { row, column: left, rows, columns } = rect;
  return (
    row >= 0 &&
    left >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    left + columns <= MAX_COLUMNS
  );
}

/** Looking up and references. */
export const LOOKUP: Library = {
  VLOOKUP: define<[Scalar, Value, number, boolean?]>(
    'vanb',
    3,
    ([wanted, table, index, sorted = true], frame) =>
      vertical(wanted, asMatrix(table, frame), { index, sorted }),
  ),
  HLOOKUP: define<[Scalar, Value, number, boolean?]>(
    'vanb',
    3,
    ([wanted, table, index, sorted = true], frame) =>
      vertical(wanted, transposed(asMatrix(table, frame)), { index, sorted }),
  ),
  LOOKUP: define<[Scalar, Value, Value?]>('vaa', 2, ([wanted, list, results], frame) => {
    const keys = asMatrix(list, frame);
    const tall = keys.length >= columnsOf(keys);
    const at = sortedPlace(tall ? column(keys, 0) : (keys[0] ?? []), wanted);
    const last =
      results === undefined
        ? tall
          ? column(keys, columnsOf(keys) - 1)
          : (keys.at(-1) ?? [])
        : line(asMatrix(results, frame));
    return at < 0 ? fail('#N/A') : (last[at] ?? fail('#N/A'));
  }),
  MATCH: define<[Scalar, Value, number?]>('van', 2, ([wanted, list, kind = 1], frame) =>
    match(wanted, asMatrix(list, frame), kind),
  ),
  XMATCH: define<[Scalar, Value, number?, number?]>(
    'vann',
    2,
    ([wanted, list, mode = 0, direction = 1], frame) => {
      const at = place(wanted, asMatrix(list, frame), { mode, direction });
      return at < 0 ? fail('#N/A') : at + 1;
    },
  ),
  XLOOKUP: define<[Scalar, Value, Value, Value?, number?, number?]>('varann', 3, (args, frame) => {
    const [wanted, keys, results, instead, mode = 0, direction = 1] = args;
    const list = asMatrix(keys, frame);
    const at = place(wanted, list, { mode, direction });
    if (at < 0) return instead ?? fail('#N/A');
    const size = shape(results, frame);
    const tall = list.length > 1 || (columnsOf(list) === 1 && size.rows === 1);
    if ((tall ? size.rows : size.columns) !== Math.max(list.length, columnsOf(list))) return fail('#VALUE!');
    return indexed(results, tall ? { row: at + 1, column: 0 } : { row: 0, column: at + 1 }, frame);
  }),
  INDEX: define<[Value, number?, number?]>('rnn', 2, ([source, row = 0, col], frame) => {
    const size = shape(source, frame);
    const at =
      col === undefined && size.rows === 1 && size.columns > 1
        ? { row: 1, column: row }
        : { row, column: col ?? 0 };
    const single = col === undefined && size.columns === 1 ? { ...at, column: 1 } : at;
    if (single.row < 0 || single.column < 0) return fail('#VALUE!');
    return indexed(source, { row: Math.trunc(single.row), column: Math.trunc(single.column) }, frame);
  }),
  OFFSET: define<[Value, number, number, number?, number?]>(
    'rnnnn',
    3,
    ([source, down, right, rows, columns]) => {
      if (!(source instanceof Area)) return fail('#VALUE!');
      const rect = {
        row: source.rect.row + Math.trunc(down),
        column: source.rect.column + Math.trunc(right),
        rows: Math.trunc(rows ?? source.rect.rows),
        columns: Math.trunc(columns ?? source.rect.columns),
      };
      return onSheet(rect) ? new Area(source.sheet, rect) : fail('#REF!');
    },
  ),
  INDIRECT: define<[string, boolean?]>('tb', 1, ([text], frame) => {
    const parsed = parseAddress(text);
    const { sheets } = frame.engine.workbook;
    const sheet =
      parsed?.sheet === null
        ? frame.sheet
        : sheets.find((one) => one.name.toLowerCase() === parsed?.sheet?.toLowerCase());
    return parsed === null || sheet === undefined ? fail('#REF!') : new Area(sheet, parsed.rect);
  }),
  ROW: lazy(0, ([source], frame) =>
    lines(source === undefined ? null : evaluate(source, frame), frame, 'row'),
  ),
  COLUMN: lazy(0, ([source], frame) =>
    lines(source === undefined ? null : evaluate(source, frame), frame, 'column'),
  ),
  ROWS: define<[Value]>('r', 1, ([source], frame) => shape(source, frame).rows),
  COLUMNS: define<[Value]>('r', 1, ([source], frame) => shape(source, frame).columns),
  ADDRESS: define<[number, number, number?, boolean?, string?]>(
    'nnnbt',
    2,
    ([row, col, kind = 1, , sheet]) => {
      const [left, top] = [kind === 1 || kind === 3 ? '$' : '', kind === 1 || kind === 2 ? '$' : ''];
      const cell = `${left}${columnLetters(col - 1)}${top}${row}`;
      return sheet === undefined ? cell : `${quotedSheet(sheet)}!${cell}`;
    },
  ),
};

function lines(source: Value, frame: Frame, axis: 'row' | 'column'): Value {
  if (source === null) return frame[axis] + 1;
  if (!(source instanceof Area)) return errorValue('#VALUE!');
  const { rect } = source;
  if (axis === 'row')
    return rect.rows === 1 ? rect.row + 1 : Array.from({ length: rect.rows }, (_, i) => [rect.row + i + 1]);
  if (rect.columns === 1) return rect.column + 1;
  return [Array.from({ length: rect.columns }, (_, i) => rect.column + i + 1)];
}
