import { format } from 'numfmt';

import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';

/**
 * The active sheet as UTF-8 with byte order mark (without it Excel in China reads GB18030), comma, CRLF.
 *
 * No text begins a formula: one that starts with `=`, `+`, `-`, `@`, tab or return gets an apostrophe before it, which is
 * what a person types for that; `openCsv` takes it off again. A text that already has one there gets another, so the way
 * back is exact. Numbers are never guarded: -5 is no formula. Dates are written year first, other numbers in full.
 */
export function saveCsv(workbook: Workbook): Uint8Array {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheet) ?? workbook.sheets[0];
  const lines: string[] = [];
  const used = sheet?.cells.used(true);
  if (sheet && used) {
    for (let row = 0; row < used.row + used.rows; row++) {
      lines.push(line(sheet, row, { width: used.column + used.columns, workbook }));
    }
  }
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function line(
  { cells }: Sheet,
  row: number,
  { width, workbook }: { width: number; workbook: Workbook },
): string {
  const fields = Array.from({ length: width }, (_, column) => {
    const value = cells.value(row, column);
    if (typeof value !== 'number') return field(value);
    return numberField(value, workbook.styles.get(cells.style(row, column)).numberFormat, workbook.date1904);
  });
  return `${fields.join(',')}\r\n`;
}

function field(value: Exclude<Scalar, number>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return value.text;
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const DATE_CODE = /[ymd年月日]/i;
const TIME_CODE = /[hs]|am\/pm/i;

function numberField(value: number, code: string, date1904: boolean): string {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare === 'General' || !DATE_CODE.test(bare) || value < 0) return String(value);
  const serial = date1904 ? value + 1462 : value;
  return format(TIME_CODE.test(bare) ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd', serial);
}
