import type { Cell } from '../engine/index.ts';

/** Cells that are each one of a few, as tiers are: `at` has for each row the place of its cell among the choices. */
export interface ChosenCells {
  readonly choices: readonly Cell[];
  readonly at: Int32Array;
}

/** The cells of a column, one a row; numbers that are not finite are blank. */
export type ColumnCells = ChosenCells | Float64Array | readonly Cell[];

export function isChosen(cells: ColumnCells): cells is ChosenCells {
  return 'choices' in cells;
}

/** The same blank in each row. */
export function blanks(count: number): ChosenCells {
  return { choices: [null], at: new Int32Array(count) };
}

/** One cell of a column. */
export function cellIn(cells: ColumnCells, row: number): Cell {
  const cell = isChosen(cells) ? cells.choices[cells.at[row] ?? -1] : cells[row];
  return cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : cell;
}

/** Few texts are many times in a column of ours: each is kept once. */
export function gathered(cells: readonly Cell[]): ChosenCells {
  const places = new Map<Cell, number>();
  const choices: Cell[] = [];
  const at = new Int32Array(cells.length);
  for (let row = 0; row < at.length; row += 1) {
    const cell = cells[row] ?? '';
    let place = places.get(cell);
    if (place === undefined) {
      place = choices.push(cell) - 1;
      places.set(cell, place);
    }
    at[row] = place;
  }
  return { choices, at };
}
