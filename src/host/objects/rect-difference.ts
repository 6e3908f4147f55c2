import type { Rect } from '../model/rect.ts';
import { intersection } from '../model/rect.ts';

/** The blocks with a hole cut out of them, as blocks: above, below, left and right of it. */
export function without(rects: readonly Rect[], hole: Rect): Rect[] {
  return rects.flatMap((rect) => around(rect, hole));
}

function around(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (cut === null) return [rect];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const middle = { row: cut.row, rows: cut.rows };
  return [
    { ...rect, rows: cut.row - rect.row },
    { ...middle, column: rect.column, columns: cut.column - rect.column },
    { ...middle, column: right, columns: rect.column + rect.columns - right },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
  ].filter((one) => one.rows > 0 && one.columns > 0);
}
