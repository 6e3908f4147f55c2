import type { Rect } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import { heightOf, STANDARD_HEIGHT, STANDARD_WIDTH, widthOf } from '../format/line-size.ts';

/** A place on a sheet, in points from its top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a block of cells lies. */
export function placeOf(sheet: Sheet, rect: Rect): Place {
  return {
    left: columnsWidth(sheet, 0, rect.column),
    top: rowsHeight(sheet, 0, rect.row),
    width: columnsWidth(sheet, rect.column, rect.columns),
    height: rowsHeight(sheet, rect.row, rect.rows),
  };
}

function columnsWidth(sheet: Sheet, first: number, count: number): number {
  let width = count * STANDARD_WIDTH;
  for (const at of sheet.columns.keys())
    if (at >= first && at < first + count) width += widthOf(sheet, at) - STANDARD_WIDTH;
  return width;
}

function rowsHeight(sheet: Sheet, first: number, count: number): number {
  let height = count * STANDARD_HEIGHT;
  for (const at of sheet.rows.keys())
    if (at >= first && at < first + count) height += heightOf(sheet, at) - STANDARD_HEIGHT;
  return height;
}
