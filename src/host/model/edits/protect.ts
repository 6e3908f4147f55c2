import { OfficeError } from '../office-error.ts';
import type { SheetTarget } from './target.ts';
import type { Workbook } from '../workbook.ts';

/** Protects a sheet; `options` as `Excel.WorksheetProtectionOptions`. Refuses when it is protected already. */
export function protectSheet(
  { workbook, sheet }: SheetTarget,
  options: Record<string, unknown>,
  password: string | null,
): void {
  if (sheet.protection.protected)
    throw new OfficeError('InvalidOperation', 'The sheet is protected already.');
  sheet.protection = { protected: true, options: { ...options, password } };
  workbook.changes.emit({ kind: 'protection', sheet: sheet.id });
}

/** Takes protection away; a wrong password is refused. */
export function unprotectSheet({ workbook, sheet }: SheetTarget, password: string | null): void {
  const wanted = sheet.protection.options['password'] ?? null;
  if (sheet.protection.protected && wanted !== null && wanted !== password) {
    throw new OfficeError('InvalidArgument', 'The password you supplied is not correct.');
  }
  sheet.protection = { protected: false, options: {} };
  workbook.changes.emit({ kind: 'protection', sheet: sheet.id });
}

/** Protects or frees the order and names of sheets. */
export function protectStructure(workbook: Workbook, structure: boolean): void {
  workbook.structureProtected = structure;
  workbook.changes.emit({ kind: 'protection', sheet: null });
}
