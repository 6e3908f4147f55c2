import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import type { ReferenceStruct } from '@borgar/fx';
import type { TablePart } from '../parts.ts';
import { fullAddress } from '../address.ts';
import { hasCell } from '../rect.ts';
import { structRect } from '../references/struct.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import type { SheetTarget } from './target.ts';

/** Structured references follow a table's new name. */
export function renameTableIn(workbook: Workbook, former: string, name: string): void {
  const pattern = former.toLowerCase();
  rewriteStructs(workbook, (ref) => (ref.table?.toLowerCase() === pattern ? { ...ref, table: name } : ref));
}

/** Structured references follow a column's new name. `[@Old]` inside the table names no table; there the home decides. */
export function renameColumnIn(
  workbook: Workbook,
  sheet: Sheet,
  rename: { table: TablePart; former: string; name: string },
): void {
  const { table, former, name } = rename;
  rewriteStructs(workbook, (ref, home) => {
    const own =
      ref.table === '' || ref.table === undefined
        ? home === sheet
        : ref.table.toLowerCase() === table.name.toLowerCase();
    if (!own || ref.columns?.some((column) => column.toLowerCase() === former.toLowerCase()) !== true)
      return ref;
    return { ...ref, columns: ref.columns.map((c) => (c.toLowerCase() === former.toLowerCase() ? name : c)) };
  });
}

/** Structured references to a table that ends become plain addresses. */
export function tableToCells({ workbook, sheet }: SheetTarget, table: TablePart): void {
  for (const home of workbook.sheets) {
    const all = home.cells.used(true);
    if (all === null) continue;
    home.cells.visitFormulas(all, (row, column, formula) => {
      if (!formula.includes('[')) return;
      const inside = home === sheet && hasCell(table.rect, row, column);
      const text = replaceStructs(formula, (ref) => {
        if (ref.table?.toLowerCase() !== table.name.toLowerCase() && !(inside && (ref.table ?? '') === ''))
          return null;
        const rect = structRect(table, ref, row);
        return rect === null ? '#REF!' : fullAddress(sheet.name, rect);
      });
      if (text !== formula) home.cells.setFormula(row, column, text);
    });
  }
}

function rewriteStructs(
  workbook: Workbook,
  change: (ref: ReferenceStruct, home: Sheet | null) => ReferenceStruct,
): void {
  rewriteFormulas(workbook, (formula, home) => {
    if (!formula.includes('[')) return formula;
    return replaceStructs(formula, (ref) => {
      const changed = change(ref, home);
      return changed === ref ? null : stringifyStructRef(changed, { thisRow: false });
    });
  });
}

function replaceStructs(formula: string, text: (ref: ReferenceStruct) => string | null): string {
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    const ref = token.type === 'structured' ? parseStructRef(token.value) : undefined;
    return ref === undefined ? token.value : (text(ref) ?? token.value);
  });
  return tokens.join('');
}
