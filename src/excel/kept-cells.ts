import type { Cell, Cells } from '../engine/cell.ts';
import { written } from './cell-text.ts';

/**
 * Cells as they must be written to `Range.formulas` to be again what they are: formulas as formulas, texts as texts even
 * when they look like formulas (Excel answers `=x` for the text and for the formula alike, but only the text has it as
 * its value too).
 */
export function keptCells(values: Cells, formulas: Cells): Cells {
  return formulas.map((row, r) => row.map((formula, c) => keptCell(values[r]?.[c] ?? '', formula)));
}

function keptCell(value: Cell, formula: Cell): Cell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : written(value);
}
