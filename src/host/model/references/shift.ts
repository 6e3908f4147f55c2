import { covers, MAX_COLUMNS, MAX_ROWS } from '../rect.ts';
import type { Rect } from '../rect.ts';

/** Cells put in or taken out at `rect`; the others move along `axis`. */
export interface Shift {
  readonly rect: Rect;
  readonly axis: 'row' | 'column';
  readonly insert: boolean;
}

/** Where a block lies after a shift; null when all of it is deleted or pushed off the sheet. */
export function shiftRect(block: Rect, shift: Shift): Rect | null {
  const { rect } = shift;
  if (shift.axis === 'row') {
    if (!within(block.column, block.columns, rect.column, rect.columns)) return block;
    if (block.rows === MAX_ROWS) return block;
    const span = shiftSpan(block.row, block.rows, {
      at: rect.row,
      count: rect.rows,
      insert: shift.insert,
      max: MAX_ROWS,
    });
    return span === null ? null : { ...block, row: span.first, rows: span.count };
  }
  if (!within(block.row, block.rows, rect.row, rect.rows)) return block;
  if (block.columns === MAX_COLUMNS) return block;
  const span = shiftSpan(block.column, block.columns, {
    at: rect.column,
    count: rect.columns,
    insert: shift.insert,
    max: MAX_COLUMNS,
  });
  return span === null ? null : { ...block, column: span.first, columns: span.count };
}

function within(first: number, count: number, outerFirst: number, outerCount: number): boolean {
  return first >= outerFirst && first + count <= outerFirst + outerCount;
}

interface LineShift {
  readonly at: number;
  readonly count: number;
  readonly insert: boolean;
  readonly max: number;
}

/** The same for rows or columns alone. */
export function shiftSpan(
  first: number,
  count: number,
  shift: LineShift,
): { first: number; count: number } | null {
  const last = first + count - 1;
  if (shift.insert) {
    const start = first >= shift.at ? first + shift.count : first;
    const end = Math.min(last >= shift.at ? last + shift.count : last, shift.max - 1);
    return start > end ? null : { first: start, count: end - start + 1 };
  }
  const gone = shift.at + shift.count;
  const start = first >= gone ? first - shift.count : Math.min(first, shift.at);
  const end = last >= gone ? last - shift.count : Math.min(last, shift.at - 1);
  return start > end ? null : { first: start, count: end - start + 1 };
}

/** The cells that a shift moves: from the block on to the edge of the sheet. */
export function movedArea(shift: Shift): Rect {
  const { row, column, rows, columns } = shift.rect;
  const skipRows = shift.insert ? 0 : rows;
  const skipColumns = shift.insert ? 0 : columns;
  return shift.axis === 'row'
    ? { row: row + skipRows, column, rows: MAX_ROWS - row - skipRows, columns }
    : { row, column: column + skipColumns, rows, columns: MAX_COLUMNS - column - skipColumns };
}

/** Whether a shift would tear a block apart: move a part of it and leave the rest. */
export function tears(block: Rect, shift: Shift): boolean {
  const area = movedArea(shift);
  const meets =
    block.row < area.row + area.rows &&
    area.row < block.row + block.rows &&
    block.column < area.column + area.columns &&
    area.column < block.column + block.columns;
  const across =
    shift.axis === 'row'
      ? within(block.column, block.columns, area.column, area.columns)
      : within(block.row, block.rows, area.row, area.rows);
  return meets && !across && !covers(area, block);
}
