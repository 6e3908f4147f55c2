import type { Cell, Cells } from '../engine/cell.ts';
import { createTextWriter, written } from './cell-text.ts';

/**
 * Cells as they must be written to `Range.formulas` to be again what they are: formulas as formulas, texts as texts even
 * when they look like formulas (Excel answers `=x` for the text and for the formula alike, but only the text has it as
 * its value too).
 */
export function keptCells(values: Cells, formulas: Cells): Cells {
  return formulas.map((row, r) =>
    row.map((formula, c) => {
      const value = values[r]?.[c] ?? '';
      return isFormula(formula, value) ? formula : written(value);
    }),
  );
}

/** A column of ours whose cells are kept as they can be put back, from the first data row on. */
export interface KeptColumn {
  /** Place among the columns of the list. */
  readonly position: number;
  readonly cells: Cell[];
}

/** Some rows of a column as Excel answers them. */
export interface KeptRows {
  readonly firstRow: number;
  readonly formulas: Cells;
  /** Null where they were not asked for: only formulas have values of their own. */
  readonly values: Cells | null;
  /** Place of the column in the rows. */
  readonly at: number;
}

/** Keeps some rows of a column; false where a cell is a formula or a text like one, which only its value tells. */
export function keepRows({ cells: kept }: KeptColumn, { firstRow, formulas, values, at }: KeptRows): boolean {
  const textOf = createTextWriter();
  for (let row = 0; row < formulas.length; row += 1) {
    const formula = formulas[row]?.[at] ?? '';
    if (typeof formula !== 'string') kept[firstRow + row] = written(formula);
    else if (!formula.startsWith('=')) kept[firstRow + row] = textOf(formula);
    else if (values === null) return false;
    else kept[firstRow + row] = formula === values[row]?.[at] ? written(formula) : formula;
  }
  return true;
}

function isFormula(formula: Cell, value: Cell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
