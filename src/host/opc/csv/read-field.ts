import { serialDay } from '../sheet/iso-date.ts';

/** What a field becomes: a value, and the number format it brings along. */
export interface FieldValue {
  readonly value: string | number | boolean | null;
  readonly format: string | null;
}

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^[+-]?\.\d+$/;
const EXPONENT = /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,3}$/;
/** Ids such as 007 or 6222021234567890123 are no numbers: as numbers they lose zeros or digits past the 15th. */
const LEADING_ZERO = /^[+-]?0\d/;
const MOST_DIGITS = 15;

/** A field as Excel would type it, except that ids stay texts. */
export function readField(field: string): FieldValue {
  if (field === '') return { value: null, format: null };
  const text = field.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', format: null };
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (NUMBER.test(digits) || (EXPONENT.test(digits) && !percent)) return readNumber(field, digits, percent);
  const date = /\d/.test(text) ? readDate(text) : null;
  return date ?? { value: field, format: null };
}

function readNumber(field: string, digits: string, percent: boolean): FieldValue {
  const significant = digits
    .replace(/[eE].*$/, '')
    .replace(/[^\d]/g, '')
    .replace(/^0+/, '');
  if (LEADING_ZERO.test(digits) || significant.length > MOST_DIGITS) return { value: field, format: null };
  const value = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(value)) return { value: field, format: null };
  if (!percent) return { value, format: null };
  return { value: Number((value / 100).toPrecision(15)), format: digits.includes('.') ? '0.00%' : '0%' };
}

const DATE = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Dates with the year first, which mean the same everywhere. 03/04/2025 stays a text: nobody can say which month it is. */
function readDate(text: string): FieldValue | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [1, 3, 4, 5, 6, 7].map((group) =>
    Number(match[group] ?? 0),
  );
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || hour > 23 || minute > 59 || second > 59) return null;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  const format = match[2] === '年' ? 'yyyy"年"m"月"d"日"' : 'yyyy-mm-dd';
  return {
    value: serialDay(date.getTime(), false) + time,
    format: match[5] === undefined ? format : `${format} hh:mm`,
  };
}
