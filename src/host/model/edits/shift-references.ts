import { rewriteReferences } from '../references/rewrite.ts';
import type { FormulaReference } from '../references/rewrite.ts';
import { shiftRect } from '../references/shift.ts';
import type { Shift } from '../references/shift.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';

/** Makes every formula of the workbook follow a shift on `sheet`. */
export function shiftReferences(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const name = sheet.name.toLowerCase();
  const moves = (reference: FormulaReference, home: Sheet | null): boolean =>
    reference.sheet === null ? home === sheet : reference.sheet.toLowerCase() === name;
  rewriteFormulas(workbook, (formula, home) =>
    rewriteReferences(formula, (reference) =>
      moves(reference, home) ? shiftRect(reference.rect, shift) : reference.rect,
    ),
  );
}
