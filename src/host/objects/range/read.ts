import { isWholeColumns, isWholeRows, type Rect } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Json } from '../../wire/host-class.ts';
import type { Area } from '../holds.ts';

/** Excel gives no cells of a block beyond this size; the property is null then, without an error. */
const READ_LIMIT = 5_000_000;

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
