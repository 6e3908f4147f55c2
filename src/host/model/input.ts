import { getFormatFromId, isTextFormat, parseValue } from 'numfmt';
import { DAYS_1904 } from './date-system.ts';
import { CellError, ERROR_TEXTS } from './scalar.ts';
import type { ErrorText, Scalar } from './scalar.ts';
import { isFormula } from './references/parsed.ts';

/** What a typed or written text means to Excel (en-US). */
export interface CellContent {
  readonly value: Scalar;
  readonly formula: string | null;
  /** A number format that the text brings along (`12%` → `0%`, `=TODAY()` → a date); used where the cell has `General`. */
  readonly format: string | null;
  readonly quotePrefix: boolean;
}

/** All but the one that only waiting for a function shows. */
const TYPED_ERRORS = new Map<string, ErrorText>(
  ERROR_TEXTS.filter((text) => text !== '#BUSY!').map((text) => [text, text]),
);

/** Reads a text as Excel's input parser does, in a cell with the given number format. */
export function readInput(
  text: string,
  cell: { readonly format: string; readonly date1904: boolean },
): CellContent {
  if (text === '') return plain(null);
  if (text.startsWith("'")) return { ...plain(text.slice(1)), quotePrefix: true };
  if (isTextFormat(cell.format)) return plain(text);
  if (startsFormula(text)) return { ...plain(null), formula: asFormula(text), format: formulaFormat(text) };
  const error = TYPED_ERRORS.get(text.toUpperCase());
  if (error !== undefined) return plain(new CellError(error));
  return readConstant(text, cell.date1904);
}

function readConstant(text: string, date1904: boolean): CellContent {
  const parsed = mayBeConstant(text) ? parseValue(text) : undefined;
  if (parsed === undefined || parsed.value === undefined || parsed.value === null) return plain(text);
  const { value } = parsed;
  if (typeof value !== 'number') return plain(typeof value === 'boolean' ? value : text);
  const id = Number(parsed.formatId ?? 0);
  const isDate = (id >= 14 && id <= 17) || id === 22;
  return { ...plain(isDate && date1904 ? value - DAYS_1904 : value), format: formatOf(id) };
}

/** Texts without a digit are numbers or dates never, and booleans only when they say so; this saves the parser. */
function mayBeConstant(text: string): boolean {
  return /\d/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}

function formatOf(id: number): string | null {
  if (id === 0) return null;
  if (id === 14) return 'm/d/yyyy';
  if (id === 22) return 'm/d/yyyy h:mm';
  if (id === 6) return '$#,##0_);[Red]($#,##0)';
  if (id === 8) return '$#,##0.00_);[Red]($#,##0.00)';
  return getFormatFromId(id) ?? null;
}

function startsFormula(text: string): boolean {
  if (text.startsWith('=')) return text.length > 1;
  // `+1+2` is a formula, `-5%` and `+3` are numbers, `-` and `+ or so` are texts
  return /^[+-]/.test(text) && parseValue(text) === undefined && isFormula(`=${text}`);
}

/** The format that a formula of nothing but a date brings along. */
function formulaFormat(text: string): string | null {
  const name = /^=\s*(?:(TODAY|NOW)\(\s*\)(?:\s*[+-]\s*\d+)?|(DATE)\([^()]*\))\s*$/i.exec(text);
  if (name === null) return null;
  return name[1]?.toUpperCase() === 'NOW' ? formatOf(22) : formatOf(14);
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function plain(value: Scalar): CellContent {
  return { value, formula: null, format: null, quotePrefix: false };
}
