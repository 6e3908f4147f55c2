import { bounding, covers, intersection, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../model/rect.ts';
import type { Arg, HostClass } from '../../wire/host-class.ts';
import { areaOf } from '../area-argument.ts';
import { absent, numberOf } from '../arguments.ts';
import { hold } from '../hold.ts';
import type { Area } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { surroundingRegion } from './region.ts';
import { within } from './within.ts';

/** The members of a range that answer another range by position. */
export const rangeNavigate: NonNullable<HostClass<Area>['call']> = {
  getCell: (area, [row, column]) =>
    within(area, {
      ...area.rect,
      row: area.rect.row + whole(row),
      column: area.rect.column + whole(column),
      rows: 1,
      columns: 1,
    }),
  getRow: (area, [row]) => within(area, { ...area.rect, row: area.rect.row + whole(row), rows: 1 }),
  getColumn: (area, [column]) =>
    within(area, { ...area.rect, column: area.rect.column + whole(column), columns: 1 }),
  getLastCell: ({ sheet, rect }) =>
    within({ sheet, rect }, { row: lastRow(rect), column: lastColumn(rect), rows: 1, columns: 1 }),
  getLastRow: ({ sheet, rect }) => within({ sheet, rect }, { ...rect, row: lastRow(rect), rows: 1 }),
  getLastColumn: ({ sheet, rect }) =>
    within({ sheet, rect }, { ...rect, column: lastColumn(rect), columns: 1 }),
  getEntireRow: (area) => within(area, { ...area.rect, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (area) => within(area, { ...area.rect, row: 0, rows: MAX_ROWS }),
  getOffsetRange: (area, [rows, columns]) =>
    within(area, {
      ...area.rect,
      row: area.rect.row + whole(rows),
      column: area.rect.column + whole(columns),
    }),
  getResizedRange: (area, [rows, columns]) =>
    within(area, {
      ...area.rect,
      rows: area.rect.rows + whole(rows),
      columns: area.rect.columns + whole(columns),
    }),
  getAbsoluteResizedRange: (area, [rows, columns]) =>
    within(area, { ...area.rect, rows: whole(rows), columns: whole(columns) }),
  getRowsAbove: (area, [count]) => beside(area, 'rows', -or1(count)),
  getRowsBelow: (area, [count]) => beside(area, 'rows', or1(count)),
  getColumnsBefore: (area, [count]) => beside(area, 'columns', -or1(count)),
  getColumnsAfter: (area, [count]) => beside(area, 'columns', or1(count)),
  getIntersection: (area, [other], host) => meet(area, areaOf(other, host, area.sheet)) ?? none(),
  getIntersectionOrNullObject: (area, [other], host) => meet(area, areaOf(other, host, area.sheet)),
  getBoundingRect: (area, [other], host) =>
    within(area, bounding(area.rect, sameSheet(area, areaOf(other, host, area.sheet)))),
  getUsedRange: (area, [valuesOnly]) => used(area, valuesOnly) ?? none(),
  getUsedRangeOrNullObject: (area, [valuesOnly]) => used(area, valuesOnly),
  getSurroundingRegion: ({ sheet, rect }) => within({ sheet, rect }, surroundingRegion(sheet, rect)),
};

function whole(arg: Arg): number {
  const number = absent(arg) ? 0 : numberOf(arg);
  if (!Number.isInteger(number)) throw refusal('InvalidArgument');
  return number;
}

function or1(arg: Arg): number {
  return absent(arg) ? 1 : whole(arg);
}

function lastRow(rect: Rect): number {
  return rect.row + rect.rows - 1;
}

function lastColumn(rect: Rect): number {
  return rect.column + rect.columns - 1;
}

/** `count` lines after the block (before it when negative). */
function beside(area: Area, axis: 'rows' | 'columns', count: number): ReturnType<typeof hold> {
  const { rect } = area;
  const [start, size] = axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const from = count > 0 ? start + size : start + count;
  const lines = Math.abs(count);
  return within(
    area,
    axis === 'rows' ? { ...rect, row: from, rows: lines } : { ...rect, column: from, columns: lines },
  );
}

function sameSheet(area: Area, other: Area): Rect {
  if (area.sheet !== other.sheet) throw refusal('InvalidArgument');
  return other.rect;
}

function meet(area: Area, other: Area): ReturnType<typeof hold> | null {
  const rect = intersection(area.rect, sameSheet(area, other));
  return rect === null ? null : within(area, rect);
}

function used({ sheet, rect }: Area, valuesOnly: Arg): ReturnType<typeof hold> | null {
  const tight = usedPart(sheet, rect, valuesOnly === true);
  return tight === null ? null : within({ sheet, rect }, tight);
}

/** What of a block holds anything: the smallest block inside it, or null. */
export function usedPart(sheet: Area['sheet'], rect: Rect, valuesOnly: boolean): Rect | null {
  const all = sheet.cells.used(valuesOnly);
  const part = all === null ? null : intersection(all, rect);
  if (part === null) return null;
  let found: Rect | null = null;
  const see = (row: number, column: number): void => {
    const cell = { row, column, rows: 1, columns: 1 };
    found = found === null ? cell : covers(found, cell) ? found : bounding(found, cell);
  };
  sheet.cells.visit(part, see);
  sheet.cells.visitFormulas(part, see);
  if (!valuesOnly) sheet.cells.visitStyles(part, see);
  return found;
}

function none(): never {
  throw refusal('ItemNotFound');
}
