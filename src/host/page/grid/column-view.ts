import { columnLetters } from '../../model/address.ts';
import type { Sheet } from '../../model/sheet.ts';
import { columnWidth } from './geometry.ts';

/** The columns on screen: hidden ones are left out, so a place on screen and a column of the sheet differ. */
export interface ColumnView {
  /** Sheet column by place. */
  readonly shown: readonly number[];
  /** Place of a sheet column; the next shown one where it is hidden. */
  readonly placeOf: (column: number) => number;
  readonly columns: readonly { readonly id: string; readonly title: string; readonly width: number }[];
}

/** The first `count` columns of a sheet. `titles` replace letters, where Excel shows a table's headers instead. */
export function viewColumns(
  sheet: Sheet,
  count: number,
  look: { zoom: number; titles: ReadonlyMap<number, string> },
): ColumnView {
  const shown: number[] = [];
  const places: number[] = [];
  for (let column = 0; column < count; column++) {
    places.push(shown.length);
    if (columnWidth(sheet, column) > 0) shown.push(column);
  }
  return {
    shown,
    placeOf: (column) => places[column] ?? shown.length - 1,
    columns: shown.map((column) => ({
      id: String(column),
      title: look.titles.get(column) ?? columnLetters(column),
      width: Math.max(4, Math.round(columnWidth(sheet, column) * look.zoom)),
    })),
  };
}
