import { serialOf } from './serial.ts';

/** The order in which day, month and year were written. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** One way to read a text as a day. */
export interface DateReading {
  readonly order: DateOrder;
  /** Excel serial, 1900 system, whole days. */
  readonly serial: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME =
  /[T\s]+\d{1,2}[:时点]\d{1,2}([:分]\d{1,2}(\.\d+)?秒?)?分?\s*(am|pm|上午|下午)?\s*(z|[+-]\d{2}:?\d{2})?$/i;
const CHINESE = /^(\d{2}|\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[-\s./]*([a-z]{3,9})\.?[-\s,./]*(\d{4}|\d{2})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.?[-\s./]*(\d{1,2})(?:st|nd|rd|th)?[-\s,./]+(\d{4}|\d{2})$/i;

/** Every way to read a text as a day: none, one, or several when day and month (or a short year) cannot be told apart. */
export function readDate(text: string): readonly DateReading[] {
  const day = text.normalize('NFKC').trim().replace(TIME, '').trim();
  const ymd = CHINESE.exec(day) ?? YEAR_FIRST.exec(day) ?? COMPACT.exec(day);
  if (ymd) return valid([['ymd', ymd[1], ymd[2], ymd[3]]]);
  const named = DAY_MONTH_NAME.exec(day);
  if (named) return valid([['dmy', named[3], monthOf(named[2]), named[1]]]);
  const american = MONTH_NAME_DAY.exec(day);
  if (american) return valid([['mdy', american[3], monthOf(american[1]), american[2]]]);
  const numeric = NUMERIC.exec(day);
  return numeric ? readNumeric(numeric) : [];
}

type Parts = readonly [
  DateOrder,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
];

function readNumeric([, a, b, c]: RegExpExecArray): readonly DateReading[] {
  const orders: Parts[] = [
    ['mdy', c, a, b],
    ['dmy', c, b, a],
  ];
  if (c?.length === 2 && a?.length === 2) orders.push(['ymd', a, b, c]);
  const found = valid(orders);
  const [first, ...others] = found;
  // 5/5/2024 says nothing of the order in its column. Where the first and the last agree, so do all.
  return first && first.serial === others.at(-1)?.serial ? [{ ...first, order: 'ymd' }] : found;
}

function valid(candidates: readonly Parts[]): readonly DateReading[] {
  return candidates
    .map(([order, year, month, day]) => ({
      order,
      serial: serialOf(fullYear(year ?? ''), Number(month), Number(day)),
    }))
    .filter((reading) => !Number.isNaN(reading.serial));
}

/** Excel's own rule: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}
