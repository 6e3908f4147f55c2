import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './rect.ts';
import type { Rect } from './rect.ts';

/** `A`, `Z`, `AA` … for a 0-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of letters, or null beyond XFD. */
export function columnNumber(letters: string): number | null {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number >= 1 && number <= MAX_COLUMNS ? number - 1 : null;
}

/** `A1`, `A1:B2`, `A:C`, `1:3`, without sheet. */
export function rectAddress(rect: Rect): string {
  const last = { row: rect.row + rect.rows, column: rect.column + rect.columns - 1 };
  if (isWholeRows(rect)) return `${rect.row + 1}:${last.row}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.column)}:${columnLetters(last.column)}`;
  const first = `${columnLetters(rect.column)}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${columnLetters(last.column)}${last.row}`;
}

/** The sheet name as formulas and addresses spell it: quoted where it must be. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeOther = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|R|C|TRUE|FALSE)$/i.test(name);
  return plain && !looksLikeOther ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2` as `Range.address` spells it. */
export function fullAddress(sheetName: string, rect: Rect): string {
  return `${quotedSheet(sheetName)}!${rectAddress(rect)}`;
}

/** The block an A1 address means, `$` allowed, and its sheet name if one stands before it; null when it is no address. */
export function parseAddress(text: string): { readonly sheet: string | null; readonly rect: Rect } | null {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : unquoted(text.slice(0, bang));
  const rect = parseRect(text.slice(bang + 1));
  return rect === null ? null : { sheet, rect };
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function parseRect(text: string): Rect | null {
  const [first = '', second = first, ...more] = text.replaceAll('$', '').trim().split(':');
  const a = parseEnd(first);
  const b = parseEnd(second);
  if (a === null || b === null || more.length > 0) return null;
  const alone = second === first && !text.includes(':');
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  if (alone && (a.row === null || a.column === null)) return null;
  const rows = span(a.row, b.row, MAX_ROWS);
  const columns = span(a.column, b.column, MAX_COLUMNS);
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

function parseEnd(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (match === null || text === '') return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((match[1] !== undefined && column === null) || (row !== null && row >= MAX_ROWS)) return null;
  return { row, column };
}

function span(a: number | null, b: number | null, all: number): { first: number; count: number } {
  if (a === null || b === null) return { first: 0, count: all };
  return { first: Math.min(a, b), count: Math.abs(a - b) + 1 };
}
