import { copiedFormula } from '../../model/references/copied.ts';
import type { Rect } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import { requireEditable } from '../../model/edits/guards.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { targetOf } from './edits.ts';

/** Fills a block from its source, repeating it: formulas with references moved, single numbers as they are. */
export function fillBlock(desk: Desk, source: Rect, goal: Rect): void {
  attempt(desk, () => {
    requireEditable(targetOf(desk, goal));
    for (let row = goal.row; row < goal.row + goal.rows; row++) {
      for (let column = goal.column; column < goal.column + goal.columns; column++) {
        const from = {
          row: source.row + mod(row - source.row, source.rows),
          column: source.column + mod(column - source.column, source.columns),
        };
        copyCell({ sheet: desk.sheet, ...from }, { sheet: desk.sheet, row, column });
      }
    }
    desk.workbook.changes.emit({ kind: 'cells', sheet: desk.sheet.id, rect: goal });
  });
}

/** Copies a block with formulas and looks to a place on the active sheet. Call inside an edit. */
export function copyCells(
  desk: Desk,
  from: { readonly sheet: Sheet; readonly rect: Rect },
  to: { readonly row: number; readonly column: number },
): void {
  const { rect } = from;
  const goal = { ...to, rows: rect.rows, columns: rect.columns };
  requireEditable(targetOf(desk, goal));
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      copyCell(
        { sheet: from.sheet, row: rect.row + row, column: rect.column + column },
        { sheet: desk.sheet, row: to.row + row, column: to.column + column },
      );
    }
  }
  desk.workbook.changes.emit({ kind: 'cells', sheet: desk.sheet.id, rect: goal });
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function copyCell(from: Place, to: Place): void {
  if (from.sheet === to.sheet && from.row === to.row && from.column === to.column) return;
  const formula = from.sheet.cells.formula(from.row, from.column);
  const moved = formula === null ? null : copiedFormula(formula, to.row - from.row, to.column - from.column);
  to.sheet.cells.setFormula(to.row, to.column, null);
  to.sheet.cells.setValue(
    to.row,
    to.column,
    moved === null ? from.sheet.cells.value(from.row, from.column) : null,
  );
  if (moved !== null) to.sheet.cells.setFormula(to.row, to.column, moved);
  to.sheet.cells.setStyle(to.row, to.column, from.sheet.cells.style(from.row, from.column));
}

function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}
