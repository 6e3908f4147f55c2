import { displayText } from '../../model/display-text.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';

/**
 * The active sheet as UTF-8 with byte order mark (without it Excel in China reads GB18030), comma, CRLF.
 *
 * No text begins a formula: one that starts with `=`, `+`, `-`, `@`, one of these in full width, or a tab or line end gets
 * an apostrophe before it, which is what a person types for that; `openCsv` takes it off again. A text that already has one there gets another, so the way
 * back is exact. Numbers are never guarded: -5 is no formula. They are written as the cell shows them, as Excel does.
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
    if (typeof value !== 'number') return quoted(guarded(displayText(value, 'General')));
    const { numberFormat } = workbook.styles.get(cells.style(row, column));
    return quoted(numberText(value, numberFormat, workbook.date1904));
  });
  return `${fields.join(',')}\r\n`;
}

function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** As the cell shows it; in full where it shows General, and where the format cannot show it (a negative date). */
function numberText(value: number, format: string, date1904: boolean): string {
  if (format === 'General' || format === '@') return String(value);
  const text = displayText(value, format, date1904);
  return /^#+$/.test(text) ? String(value) : text;
}
