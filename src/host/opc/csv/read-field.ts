import { serialDay } from '../sheet/iso-date.ts';

/** What stands before the decimals of a number. */
export type DecimalMark = '.' | ',';

/** What a field becomes: a value, and the number format it brings along. */
export interface FieldValue {
  readonly value: string | number | boolean | null;
  readonly format: string | null;
}

const NUMBER = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d*)?$|^[+-]?\.\d+$/;
const EXPONENT = /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,3}$/;
/** Ids such as 007 or 6222021234567890123 are no numbers: as numbers they lose zeros or digits past the 15th. */
const LEADING_ZERO = /^[+-]?0\d/;
const MOST_DIGITS = 15;

/** A field as Excel would type it where numbers have that mark before their decimals, except that ids stay texts. */
export function readField(field: string, mark: DecimalMark): FieldValue {
  if (field === '') return { value: null, format: null };
  const text = field.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', format: null };
  const percent = text.endsWith('%');
  const digits = withDot(percent ? text.slice(0, -1) : text, mark);
  if (NUMBER.test(digits) || (EXPONENT.test(digits) && !percent)) return readNumber(field, digits, percent);
  const date = /\d/.test(text) ? readDate(text) : null;
  return date ?? { value: field, format: null };
}

/** Whether a field is a number to people who write that mark before decimals. */
export function isNumber(field: string, mark: DecimalMark): boolean {
  return NUMBER.test(withDot(field.trim().replace(/%$/, ''), mark));
}

/** A number as it is written where the mark before decimals is a dot: thousands parted by commas. */
function withDot(digits: string, mark: DecimalMark): string {
  if (mark === '.') return digits;
  return digits
    .replace(/[.,]/g, (found) => (found === '.' ? ',' : '.'))
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, ',');
}

function readNumber(field: string, digits: string, percent: boolean): FieldValue {
  // Behind a point further digits are the noise of a computed number (0.18000000000000002), not an id's.
  const whole = digits
    .replace(/[.eE].*$/, '')
    .replace(/[^\d]/g, '')
    .replace(/^0+/, '');
  if (LEADING_ZERO.test(digits) || whole.length > MOST_DIGITS) return { value: field, format: null };
  const value = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(value)) return { value: field, format: null };
  const format = shownAs(digits);
  if (!percent) return { value, format };
  return { value: Number((value / 100).toPrecision(15)), format: `${format ?? plain(digits)}%` };
}

/** The format under which the number reads as it was written; null where General does. */
function shownAs(digits: string): string | null {
  if (digits.includes(',')) return `#,##${plain(digits)}`;
  return /\.\d*0$/.test(digits) ? plain(digits) : null;
}

/** As many decimals as were written. */
function plain(digits: string): string {
  const decimals = /\.(\d*)$/.exec(digits)?.[1] ?? '';
  return decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
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
  return { value: serialDay(date.getTime(), false) + time, format: dateFormat(match) };
}

/** The format that writes a date as it was written. */
function dateFormat([, , separator, month, day, hour, , second]: RegExpExecArray): string {
  const [m, d] = [month?.length === 2 ? 'mm' : 'm', day?.length === 2 ? 'dd' : 'd'];
  const date = separator === '年' ? `yyyy"年"${m}"月"${d}"日"` : ['yyyy', m, d].join(separator);
  if (hour === undefined) return date;
  return `${date} ${hour.length === 2 ? 'hh' : 'h'}:mm${second === undefined ? '' : ':ss'}`;
}
