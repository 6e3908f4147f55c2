import { isWholeColumns, isWholeRows, type Rect } from '../../model/rect.ts';
import { CellError, type Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Json } from '../../wire/host-class.ts';
import type { Area } from '../holds.ts';

/** Excel gives no cells of a block beyond this size; the property is null then, without an error. */
export const READ_LIMIT = 5_000_000;

/** A property of every cell as rows; null for whole rows or columns and for blocks over the limit. */
export function grid(area: Area, read: (sheet: Sheet, row: number, column: number) => Json): Json {
  const { sheet, rect } = area;
  if (isUnbounded(rect) || rect.rows * rect.columns > READ_LIMIT) return null;
  const rows: Json[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: Json[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      cells.push(read(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

/** Whole rows or whole columns: cells can neither be read nor written one by one. */
export function isUnbounded(rect: Rect): boolean {
  return isWholeColumns(rect) || isWholeRows(rect);
}

/** A value as the API gives it: blank is "", an error its text. */
export function plainValue(value: Scalar): Json {
  if (value === null) return '';
  return value instanceof CellError ? value.text : value;
}

/** `Range.valueTypes`. */
export function valueType(value: Scalar): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
