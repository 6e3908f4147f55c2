import { intersection, overlaps } from '../rect.ts';
import { requireEditable, requireWritable } from './guards.ts';
import { inUse } from './target.ts';
import type { Target } from './target.ts';

/** `Excel.ClearApplyTo` as far as the host tells contents from looks. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells. Table headers turn to `Column1` …, as in Excel; `All` also removes conditional formats and validation. */
export function clearCells(target: Target, what: ClearWhat): void {
  if (what === 'All' || what === 'Contents') clearContents(target);
  if (what === 'All' || what === 'Formats') clearFormats(target);
  if (what === 'All') clearRules(target);
}

function clearContents(target: Target): void {
  requireEditable(target);
  const { sheet, workbook, rect } = target;
  const used = inUse(target);
  if (used !== null) eraseContents(target, used);
  restoreHeaders(target);
  workbook.changes.emit({ kind: 'cells', sheet: sheet.id, rect });
}

/** Blanks values and formulas of a block with no questions asked. */
export function eraseContents({ sheet }: Pick<Target, 'sheet'>, rect: Target['rect']): void {
  const found: [number, number][] = [];
  sheet.cells.visit(rect, (row, column) => found.push([row, column]));
  sheet.cells.visitFormulas(rect, (row, column) => found.push([row, column]));
  for (const [row, column] of found) {
    sheet.cells.setFormula(row, column, null);
    sheet.cells.setValue(row, column, null);
  }
}

function clearFormats(target: Target): void {
  requireWritable(target, 'allowFormatCells');
  const { sheet, workbook, rect } = target;
  const styled: [number, number][] = [];
  sheet.cells.visitStyles(rect, (row, column) => styled.push([row, column]));
  for (const [row, column] of styled) sheet.cells.setStyle(row, column, 0);
  workbook.changes.emit({ kind: 'format', sheet: sheet.id, rect });
}

function clearRules({ workbook, sheet, rect }: Target): void {
  for (const list of [sheet.conditionalFormats, sheet.validations]) {
    for (const part of list) part.ranges = part.ranges.filter((range) => intersection(range, rect) === null);
  }
  const formats = sheet.conditionalFormats.filter((part) => part.ranges.length > 0);
  if (formats.length < sheet.conditionalFormats.length) {
    sheet.conditionalFormats.splice(0, Infinity, ...formats);
    workbook.changes.emit({ kind: 'conditionalFormats', sheet: sheet.id, rect });
  }
  const validations = sheet.validations.filter((part) => part.ranges.length > 0);
  sheet.validations.splice(0, Infinity, ...validations);
}

function restoreHeaders({ sheet, rect }: Target): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders || !overlaps(rect, { ...table.rect, rows: 1 })) continue;
    table.columns.forEach((column, index) => {
      const at = table.rect.column + index;
      if (at < rect.column || at >= rect.column + rect.columns) return;
      const taken = new Set(table.columns.filter((c) => c !== column).map((c) => c.name.toLowerCase()));
      let number = index + 1;
      while (taken.has(`column${number}`)) number++;
      column.name = `Column${number}`;
      sheet.cells.setValue(table.rect.row, at, column.name);
    });
  }
}
