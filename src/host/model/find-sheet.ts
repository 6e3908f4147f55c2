import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** The sheet of a name, whatever its case. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  const lower = name.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.name === name) ??
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === lower) ??
    null
  );
}
