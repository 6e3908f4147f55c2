import type { ConditionalFormatPart, ValidationPart } from '../parts.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../rect.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';

/** Everything that can be a formula on a sheet or in a workbook. */
const ALL = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A cell; of a calculated column the first below the header. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** New text for a formula; `home` is the sheet it stands on, null for a workbook's name; `at` its cell, where it has one. */
export type Rewrite = (formula: string, home: Sheet | null, at: At | null) => string;

/** Rewrites all formulas: cells, calculated columns, names, conditional formats, validation, chart series. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const once = (text: string): string => rewrite(text, sheet, null);
    sheet.cells.visitFormulas(ALL, (row, column, text) => {
      const rewritten = rewrite(text, sheet, { row, column });
      if (rewritten !== text) sheet.cells.setFormula(row, column, rewritten);
    });
    for (const table of sheet.tables) {
      for (const [index, column] of table.columns.entries()) {
        const at = { row: table.rect.row + 1, column: table.rect.column + index };
        if (column.calculated !== null) column.calculated = rewrite(column.calculated, sheet, at);
      }
    }
    for (const part of [...sheet.conditionalFormats, ...sheet.validations]) rewriteRule(part, once);
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.nameRef = bare(series.nameRef, once);
        series.valuesRef = bare(series.valuesRef, once);
        series.categoriesRef = bare(series.categoriesRef, once);
      }
    }
  }
  for (const name of workbook.names) {
    name.formula = rewrite(
      name.formula,
      workbook.sheets.find((sheet) => sheet.id === name.scope) ?? null,
      null,
    );
  }
}

/** Chart references stand without `=`. */
function bare(reference: string | null, rewrite: (text: string) => string): string | null {
  return reference === null ? null : rewrite(`=${reference}`).slice(1);
}

function rewriteRule(part: ConditionalFormatPart | ValidationPart, rewrite: (text: string) => string): void {
  part.rule = deep(part.rule, rewrite) as Record<string, unknown>;
}

function deep(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((item) => deep(item, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, rewrite)]));
}
