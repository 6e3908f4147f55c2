import type { Sheet } from '../model/sheet.ts';
import { refusal } from './refusal.ts';

/** What the protection of a sheet can let through, as its options spell it. */
export type Allowance =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowSort';

/** Refuses on a protected sheet, unless its options let this kind of edit through. */
export function guard(sheet: Sheet, allowance: Allowance): void {
  if (sheet.protection.protected && sheet.protection.options[allowance] !== true)
    throw refusal('AccessDenied');
}
