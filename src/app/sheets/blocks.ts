import type { Cell, Cells } from '../../engine/index.ts';
import type { CellLook, SheetBlock } from '../sheet-document.ts';

/** Words in small grey, for stamps and notes. */
export const QUIET: CellLook = { size: 9, color: '#5F6B76' };
/** The header row of a table drawn by hand. */
export const HEADER: CellLook = { bold: true, border: 'bottom', wrap: true };

/** Takes the looks of an older run away where the layout depends on the data. */
export const SLATE: CellLook = {
  bold: false,
  size: 11,
  color: '#1B1B1B',
  fill: '#FFFFFF',
  format: 'General',
  align: 'left',
  wrap: false,
  border: 'none',
  vertical: 'center',
};

/** Cells from a corner. */
export function block(
  at: readonly [row: number, column: number],
  cells: Cells,
  look: CellLook = {},
): SheetBlock {
  return { row: at[0], column: at[1], cells, look };
}

/** One row of cells from a corner. */
export function line(
  at: readonly [row: number, column: number],
  cells: readonly Cell[],
  look: CellLook = {},
): SheetBlock {
  return block(at, [cells], look);
}

/** One column of cells from a corner; nothing when there are none. */
export function column(
  at: readonly [row: number, column: number],
  cells: readonly Cell[],
  look: CellLook = {},
): readonly SheetBlock[] {
  return cells.length === 0
    ? []
    : [
        block(
          at,
          cells.map((cell) => [cell]),
          look,
        ),
      ];
}
