import type { Cell } from '../../engine/index.ts';

/** A cell a row. A plain loop, since `Array.from` over a million rows takes several times as long. */
export function rowCells(count: number, cellAt: (row: number) => Cell): readonly Cell[] {
  const cells = new Array<Cell>(count);
  for (let row = 0; row < count; row += 1) cells[row] = cellAt(row);
  return cells;
}
