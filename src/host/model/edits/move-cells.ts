import type { Rect } from '../rect.ts';
import { intersection } from '../rect.ts';
import type { CellStore } from '../sheet.ts';

/** Moves all that the cells of a block hold; what lay at the goal is overwritten, what is left behind is blank. */
export function moveCells(
  cells: CellStore,
  area: Rect,
  by: { readonly rows: number; readonly columns: number },
): void {
  const used = cells.used(false);
  const block = used === null ? null : intersection(used, area);
  if (block === null) return;
  const rows = order(block.row, block.rows, by.rows);
  const columns = order(block.column, block.columns, by.columns);
  for (const column of columns) {
    for (const row of rows) moveCell(cells, row, column, by);
  }
}

/** Nearest to the goal first, so that nothing is overwritten before it has moved. */
function order(first: number, count: number, by: number): number[] {
  const lines = Array.from({ length: count }, (_, i) => first + i);
  return by > 0 ? lines.reverse() : lines;
}

function moveCell(
  cells: CellStore,
  row: number,
  column: number,
  by: { readonly rows: number; readonly columns: number },
): void {
  const value = cells.value(row, column);
  const formula = cells.formula(row, column);
  const style = cells.style(row, column);
  cells.setValue(row + by.rows, column + by.columns, value);
  cells.setFormula(row + by.rows, column + by.columns, formula);
  cells.setStyle(row + by.rows, column + by.columns, style);
  if (value !== null) cells.setValue(row, column, null);
  if (formula !== null) cells.setFormula(row, column, null);
  if (style !== 0) cells.setStyle(row, column, 0);
}
