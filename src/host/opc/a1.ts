import { columnLetters, parseAddress, quotedSheet } from '../model/address.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';

const LETTERS: string[] = [];

/** Column letters by 0-based number. */
export function columnName(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const name = columnLetters(column);
  LETTERS[column] = name;
  return name;
}

/** `A1` for 0, 0. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** 0-based place of `B12` or `$B$12`; null when it is no cell of a worksheet. */
export function parseCell(name: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let row = 0;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (row > 0) return null;
    else if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else if (code !== 36) return null;
  }
  if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** `A1:B2`, or `A1` for one cell. */
export function rectName({ row, column, rows, columns }: Rect): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** Blocks of a space-separated `sqref`, whole rows and columns too. */
export function parseRects(names: string): Rect[] {
  return names
    .split(/\s+/)
    .map((name) => parseAddress(name)?.rect ?? null)
    .filter((rect) => rect !== null);
}

/** `Sheet1!$A$1:$B$2`. */
export function absoluteName(sheet: string, rect: Rect): string {
  return `${quotedSheet(sheet)}!${rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
