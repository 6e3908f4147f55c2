import type { Cell, Cells } from '../../engine/cell.ts';
import type { SheetDocument } from '../../app/sheet-document.ts';
import { written } from '../cell-text.ts';

/** Rows and columns from A1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The part of the sheet that a document fills. */
export function extentOf(document: SheetDocument): Extent {
  return document.blocks.reduce(
    ({ rows, columns }, block) => ({
      rows: Math.max(rows, block.row + block.cells.length),
      columns: Math.max(columns, block.column + (block.cells[0]?.length ?? 0)),
    }),
    { rows: 1, columns: 1 },
  );
}

/** Some rows of the sheet as they are to be, `""` where the document says nothing, so that old cells go. */
export function matrixOf(
  document: SheetDocument,
  rows: { readonly first: number; readonly count: number },
  columns: number,
): Cell[][] {
  const matrix = Array.from({ length: rows.count }, () => Array<Cell>(columns).fill(''));
  for (const block of document.blocks) place(matrix, block, rows.first);
  return matrix;
}

function place(
  matrix: Cell[][],
  block: { readonly row: number; readonly column: number; readonly cells: Cells },
  first: number,
): void {
  const from = Math.max(0, first - block.row);
  const to = Math.min(block.cells.length, first + matrix.length - block.row);
  for (let row = from; row < to; row += 1)
    block.cells[row]?.forEach((cell, column) => {
      const line = matrix[block.row + row - first];
      if (line !== undefined) line[block.column + column] = written(cell);
    });
}
