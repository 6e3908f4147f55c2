import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import type { ReferenceStruct } from '@borgar/fx';
import type { TablePart } from '../parts.ts';
import { fullAddress } from '../address.ts';
import { hasCell } from '../rect.ts';
import { structRect } from '../references/struct.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import type { Rewrite } from './rewrite-formulas.ts';
import type { SheetTarget } from './target.ts';

/** Structured references follow a table's new name. */
export function renameTableIn(workbook: Workbook, former: string, name: string): void {
  const pattern = former.toLowerCase();
  rewriteStructs(workbook, (ref) => (ref.table?.toLowerCase() === pattern ? { ...ref, table: name } : ref));
}

/** Structured references follow a column's new name, also `[@Old]` of the table's own cells, which names no table. */
export function renameColumnIn(
  workbook: Workbook,
  sheet: Sheet,
  rename: { table: TablePart; former: string; name: string },
): void {
  const { table, former, name } = rename;
  rewriteStructs(workbook, (ref, home, at) => {
    const own =
      ref.table === '' || ref.table === undefined
        ? home === sheet && at !== null && hasCell(table.rect, at.row, at.column)
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

/** Sheet and cell of a formula. */
type Place = readonly [Parameters<Rewrite>[1], Parameters<Rewrite>[2]];

function rewriteStructs(
  workbook: Workbook,
  change: (ref: ReferenceStruct, ...at: Place) => ReferenceStruct,
): void {
  rewriteFormulas(workbook, (formula, ...place) => {
    if (!formula.includes('[')) return formula;
    return replaceStructs(formula, (ref) => {
      const changed = change(ref, ...place);
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
