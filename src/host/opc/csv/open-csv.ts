import { createSheet, createWorkbook } from '../../model/create.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect.ts';
import { MAX_TEXT } from '../../model/edits/write-cells.ts';
import { rectAddress } from '../../model/address.ts';
import type { Workbook } from '../../model/workbook.ts';
import { markupKind } from '../other-kind.ts';
import type { Opened, Problem } from '../problem.ts';
import { decimalMarks, type DoubtfulField } from './decimal-marks.ts';
import { decodeText, isBinary, otherKind } from './decode-text.ts';
import { parseCsv, sniffDelimiter } from './parse-csv.ts';
import { type DecimalMark, readField } from './read-field.ts';

/**
 * Opens a text table: UTF-8, UTF-16, GB18030 or Windows-1252, parted by comma, semicolon, tab or bar. Numbers, percentages and
 * year-first dates become values; ids with leading zeros or more than 15 digits stay texts, and so do formulas. `told` is
 * the mark before decimals; null = as the numbers show.
 */
export function openCsv(bytes: Uint8Array, fileName: string, told: DecimalMark | null = null): Opened {
  if (bytes.length === 0) return { ok: false, problem: { code: 'Empty', part: null, detail: '0 bytes' } };
  const other = otherKind(bytes);
  if (other !== null) return { ok: false, problem: { code: 'NotText', part: null, detail: other } };
  const whole = decodeText(bytes);
  const markup = markupKind(whole);
  if (markup !== null) return { ok: false, problem: { code: 'OtherKind', part: null, detail: markup } };
  if (isBinary(whole)) return { ok: false, problem: { code: 'NotText', part: null, detail: 'NUL' } };
  const text = whole.replace(/^\ufeff?sep=.\r?\n/, '');
  const workbook = createWorkbook();
  const sheet = createSheet(sheetName(fileName));
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  workbook.fileName = fileName;
  const delimiter = sniffDelimiter(whole);
  const marks = told === null ? decimalMarks(text, delimiter) : ({ ok: true, markOf: () => told } as const);
  if (!marks.ok) return { ok: false, problem: doubtful(marks.doubt) };
  const put = cellPutter(workbook, marks.markOf);
  let row = 0;
  let fits = true;
  let long: Problem | null = null;
  const closed = parseCsv(text, delimiter, (fields) => {
    fits = row < MAX_ROWS && fields.length <= MAX_COLUMNS;
    if (fits) long = longText(fields, row);
    if (fits && long === null) fields.forEach((field, column) => put(row, column, field));
    row++;
    return fits && long === null;
  });
  if (long !== null) return { ok: false, problem: long };
  if (!closed) return { ok: false, problem: { code: 'OpenQuote', part: null, detail: `row ${row + 1}` } };
  if (!fits) return { ok: false, problem: { code: 'TooLarge', part: null, detail: `row ${row}` } };
  return { ok: true, workbook };
}

/** A field that Excel would cut off. */
function longText(fields: readonly string[], row: number): Problem | null {
  const column = fields.findIndex((field) => field.length > MAX_TEXT);
  if (column === -1) return null;
  const part = rectAddress({ row, column, rows: 1, columns: 1 });
  return { code: 'LongText', part, detail: String(fields[column]?.length) };
}

function doubtful({ row, column, field }: DoubtfulField): Problem {
  const part = rectAddress({ row, column, rows: 1, columns: 1 });
  return { code: 'DecimalMark', part, detail: field.trim() };
}

function cellPutter(
  { sheets, styles }: Workbook,
  markOf: (column: number) => DecimalMark,
): (row: number, column: number, field: string) => void {
  const cells = sheets[0]?.cells;
  const looks = new Map<string, number>();
  return (row, column, field) => {
    const { value, format } = readField(unguarded(field), markOf(column));
    cells?.setValue(row, column, value);
    if (format === null) return;
    let look = looks.get(format);
    if (look === undefined) {
      look = styles.intern({ ...styles.get(0), numberFormat: format });
      looks.set(format, look);
    }
    cells?.setStyle(row, column, look);
  };
}

/** Undoes the apostrophe that `saveCsv` puts before a text that would begin a formula. */
function unguarded(field: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(field) ? field.slice(1) : field;
}

/** The file's name as Excel makes a sheet name of it. */
function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    base
      .replace(/[:\\/?*[\]]/g, '_')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31)
      .trim() || 'Sheet1'
  );
}
