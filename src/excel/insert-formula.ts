import type { Result } from '../engine/result.ts';
import type { Session } from './session.ts';

/** Writes a formula in the first selected cell, which must be empty, and says its address. What it spills is Excel's affair. */
export function insertFormula(session: Session, formula: string): Promise<Result<string>> {
  return session.runAsOneUndo(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load('address, formulas');
    await context.sync();
    if (cell.formulas[0]?.[0] !== '')
      return { ok: false, issues: [{ code: 'cells-in-the-way', address: cell.address }] };
    cell.formulas = [[formula]];
    await context.sync();
    return { ok: true, value: cell.address };
  });
}
