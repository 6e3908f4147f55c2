import type { Cell, Cells } from '../engine/cell.ts';
import { written } from './cell-text.ts';

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

/** One column of them. Few texts are many times in a column of ours, so each is looked at once. */
export function keptColumn(values: Cells, formulas: Cells, at: number): readonly Cell[] {
  const texts = new Map<string, Cell>();
  const kept = new Array<Cell>(formulas.length);
  for (let row = 0; row < formulas.length; row += 1) {
    const value = values[row]?.[at] ?? '';
    const formula = formulas[row]?.[at] ?? '';
    if (isFormula(formula, value)) kept[row] = formula;
    else
      kept[row] = typeof value === 'string' ? (texts.get(value) ?? remembered(texts, value)) : written(value);
  }
  return kept;
}

function remembered(texts: Map<string, Cell>, text: string): Cell {
  const cell = written(text);
  texts.set(text, cell);
  return cell;
}

function isFormula(formula: Cell, value: Cell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
