import { protectSheet, unprotectSheet } from '../../model/edits/protect.ts';
import type { Arg, Json } from '../../wire/host-class.ts';
import { absent, recordOf, textOf } from '../arguments.ts';
import { declare } from '../hold.ts';

/** What a protected sheet still allows when nothing is said, as in Excel: only selecting. */
const DEFAULT_OPTIONS: Readonly<Record<string, Json>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `worksheet.protection`. */
export const worksheetProtection = declare('WorksheetProtection', {
  get: {
    protected: (sheet) => sheet.protection.protected,
    options: (sheet) => {
      if (!sheet.protection.protected) return null;
      const options = Object.keys(DEFAULT_OPTIONS).map((name) => [
        name,
        sheet.protection.options[name] ?? false,
      ]);
      return Object.fromEntries(options) as Json;
    },
  },
  call: {
    protect: (sheet, [options, password], { workbook }) => {
      const given = absent(options) ? {} : recordOf(options);
      protectSheet({ workbook, sheet }, { ...DEFAULT_OPTIONS, ...given }, passwordOf(password));
    },
    unprotect: (sheet, [password], { workbook }) => unprotectSheet({ workbook, sheet }, passwordOf(password)),
  },
});

function passwordOf(password: Arg): string | null {
  return absent(password) || password === '' ? null : textOf(password);
}
