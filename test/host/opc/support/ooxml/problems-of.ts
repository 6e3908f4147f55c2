import { checkDrawings } from './check-drawings.ts';
import { checkGrammar } from './check-grammar.ts';
import { checkPackage } from './check-package.ts';
import { checkSheets } from './check-sheet.ts';
import { checkStyles } from './check-styles.ts';
import { checkTables } from './check-tables.ts';
import { checkWorkbook } from './check-workbook.ts';
import { partsOf } from './parts.ts';

/**
 * What makes Excel repair or refuse an `.xlsx`, as far as the standard and Excel's own limits say it without an Excel:
 * the package, the schema of the parts that the host writes, and what must agree between parts. `[]` when sound.
 */
export function problemsOf(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  return [
    ...checkPackage(parts),
    ...checkGrammar(parts),
    ...checkWorkbook(parts),
    ...checkStyles(parts),
    ...checkSheets(parts),
    ...checkTables(parts),
    ...checkDrawings(parts),
  ];
}
