import { dateFromSerial, dateToSerial, parseDate, parseTime } from 'numfmt';
import { DAYS_1904 } from '../../model/date-system.ts';
import { numberOfText, toNumber } from '../coerce.ts';
import type { Frame } from '../frame.ts';
import { fail } from '../value.ts';
import type { Value } from '../value.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';
import { eachValue } from './numbers.ts';

/** Days by which the workbook's serials lag behind those from 1900. */
function epoch(frame: Frame): number {
  return frame.engine.workbook.date1904 ? DAYS_1904 : 0;
}

/** Year, month (1–12), day, hour, minute, second of a serial. */
function parts(serial: number, frame: Frame): readonly number[] {
  return serial < 0 || serial > 2_958_465 + 1 ? fail('#NUM!') : dateFromSerial(serial + epoch(frame));
}

/** Serial of a day; months and days beyond their range carry over. */
function dayOf(year: number, month: number, day: number, frame: Frame): number {
  const full = year < 1900 ? year + 1900 : year;
  const date = new Date(Date.UTC(full, Math.trunc(month) - 1, 1));
  const first = dateToSerial([date.getUTCFullYear(), date.getUTCMonth() + 1, 1]) ?? fail('#NUM!');
  const serial = first + Math.trunc(day) - 1 - epoch(frame);
  return serial < 0 ? fail('#NUM!') : serial;
}

function monthsLater(
  serial: number,
  months: number,
  frame: Frame,
): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = parts(Math.trunc(serial), frame);
  const at = year * 12 + month - 1 + Math.trunc(months);
  return { year: Math.floor(at / 12), month: (at % 12) + 1, day };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const part = (index: number) =>
  define<[number]>('n', 1, ([serial], frame) => parts(serial, frame)[index] ?? 0);

/** 0 = Saturday … 6 = Friday for serials from 1900. */
function weekday(serial: number, kind: number, frame: Frame): number {
  const day = (((Math.trunc(serial) + epoch(frame) - 1) % 7) + 7) % 7; // 0 = Sunday
  if (kind === 1 || kind === 17) return day + 1;
  if (kind === 2 || kind === 11) return ((day + 6) % 7) + 1;
  if (kind === 3) return (day + 6) % 7;
  return kind >= 12 && kind <= 16 ? ((day + 18 - kind) % 7) + 1 : fail('#NUM!');
}

function dateDif(start: number, end: number, unit: string, frame: Frame): number {
  if (start > end) return fail('#NUM!');
  const [y1 = 0, m1 = 0, d1 = 0] = parts(Math.trunc(start), frame);
  const [y2 = 0, m2 = 0, d2 = 0] = parts(Math.trunc(end), frame);
  const months = (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.trunc(end) - Math.trunc(start);
    case 'M':
      return months;
    case 'Y':
      return Math.trunc(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return d2 >= d1 ? d2 - d1 : d2 + daysIn(m2 === 1 ? y2 - 1 : y2, m2 === 1 ? 12 : m2 - 1) - d1;
    case 'YD':
      return Math.trunc(end) - dayOf(m2 < m1 || (m2 === m1 && d2 < d1) ? y2 - 1 : y2, m1, d1, frame);
    default:
      return fail('#NUM!');
  }
}

function yearFraction(a: number, b: number, basis: number, frame: Frame): number {
  const [start, end] = a <= b ? [a, b] : [b, a];
  const days = Math.trunc(end) - Math.trunc(start);
  if (basis === 2) return days / 360;
  if (basis === 3) return days / 365;
  const [y1 = 0, m1 = 0, d1 = 0] = parts(start, frame);
  const [y2 = 0, m2 = 0, d2 = 0] = parts(end, frame);
  if (basis === 1) return days / yearLength({ y1, m1, d1, y2, m2, d2 });
  const [first, last] = thirty({ y1, m1, d1, m2, d2 }, basis);
  return ((y2 - y1) * 360 + (m2 - m1) * 30 + (last - first)) / 360;
}

interface Span {
  readonly y1: number;
  readonly m1: number;
  readonly d1: number;
  readonly m2: number;
  readonly d2: number;
}

/** Mean length of the years touched, for the actual/actual basis. */
function yearLength({ y1, m1, d1, y2, m2, d2 }: Span & { readonly y2: number }): number {
  const withinYear = y2 === y1 || (y2 === y1 + 1 && (m1 > m2 || (m1 === m2 && d1 >= d2)));
  const leap = (year: number): boolean => daysIn(year, 2) === 29;
  if (withinYear) {
    const hasLeapDay =
      (leap(y1) && m1 < 3 && (y2 > y1 || m2 > 2 || (m2 === 2 && d2 === 29))) ||
      (y2 > y1 && leap(y2) && (m2 > 2 || (m2 === 2 && d2 === 29)));
    return hasLeapDay || (y1 === y2 && leap(y1)) ? 366 : 365;
  }
  let days = 0;
  for (let year = y1; year <= y2; year++) days += leap(year) ? 366 : 365;
  return days / (y2 - y1 + 1);
}

/** Days of a month of 30: the American way (basis 0) or the European (4). */
function thirty({ y1, m1, d1, m2, d2 }: Span, basis: number): [number, number] {
  if (basis === 4) return [Math.min(d1, 30), Math.min(d2, 30)];
  const endOfFebruary = m1 === 2 && d1 === daysIn(y1, 2);
  const first = d1 === 31 || endOfFebruary ? 30 : d1;
  const bothFebruary = endOfFebruary && m2 === 2 && d2 >= 28;
  return [first, bothFebruary || (d2 === 31 && first >= 30) ? 30 : d2];
}

function holidaysOf(value: Value | undefined, frame: Frame): ReadonlySet<number> {
  const days = new Set<number>();
  if (value !== undefined)
    eachValue([value], frame, (day) => void (day !== null && days.add(Math.trunc(toNumber(day)))));
  return days;
}

function isWorkday(day: number, holidays: ReadonlySet<number>, frame: Frame): boolean {
  return weekday(day, 2, frame) < 6 && !holidays.has(day);
}

function workday(start: number, count: number, holidays: ReadonlySet<number>, frame: Frame): number {
  let day = Math.trunc(start);
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    day += step;
    if (isWorkday(day, holidays, frame)) left--;
  }
  return day;
}

function networkDays(start: number, end: number, holidays: ReadonlySet<number>, frame: Frame): number {
  const [first, last] = [Math.min(start, end), Math.max(start, end)].map(Math.trunc) as [number, number];
  let count = 0;
  for (let day = first; day <= last; day++) if (isWorkday(day, holidays, frame)) count++;
  return start <= end ? count : -count;
}

/** ISO 8601 week: the week of the Thursday. */
function isoWeek(serial: number, frame: Frame): number {
  const thursday = Math.trunc(serial) - weekday(serial, 3, frame) + 3;
  const [year = 0] = parts(thursday, frame);
  return Math.floor((thursday - dayOf(year, 1, 1, frame)) / 7) + 1;
}

function weekNumber(serial: number, kind: number, frame: Frame): number {
  if (kind === 21) return isoWeek(serial, frame);
  const [year = 0] = parts(serial, frame);
  const first = dayOf(year, 1, 1, frame);
  const lead = weekday(first, kind === 2 ? 2 : kind === 1 ? 1 : kind, frame) - 1;
  return Math.floor((Math.trunc(serial) - first + lead) / 7) + 1;
}

function textSerial(parsed: { readonly value?: unknown } | undefined): number {
  return typeof parsed?.value === 'number' ? parsed.value : fail('#VALUE!');
}

/** Dates as serials of the workbook's own date system; nothing here knows a time zone but NOW and TODAY. */
export const DATES: Library = {
  DATE: define<[number, number, number]>('nnn', 3, ([year, month, day], frame) =>
    dayOf(Math.trunc(year), month, day, frame),
  ),
  TIME: define<[number, number, number]>('nnn', 3, ([h, m, s]) => {
    const seconds = Math.trunc(h) * 3600 + Math.trunc(m) * 60 + Math.trunc(s);
    return seconds < 0 ? fail('#NUM!') : (seconds % 86_400) / 86_400;
  }),
  YEAR: part(0),
  MONTH: part(1),
  DAY: part(2),
  HOUR: part(3),
  MINUTE: part(4),
  SECOND: part(5),
  TODAY: define<[]>('', 0, (_, frame) => Math.floor(frame.engine.now())),
  NOW: define<[]>('', 0, (_, frame) => frame.engine.now()),
  DATEVALUE: define<[string]>(
    't',
    1,
    ([text], frame) =>
      Math.floor(textSerial(parseDate(text) ?? { value: numberOfText(text) })) - epoch(frame),
  ),
  TIMEVALUE: define<[string]>('t', 1, ([text]) => textSerial(parseTime(text)) % 1),
  EDATE: define<[number, number]>('nn', 2, ([serial, months], frame) => {
    const { year, month, day } = monthsLater(serial, months, frame);
    return dayOf(year, month, Math.min(day, daysIn(year, month)), frame);
  }),
  EOMONTH: define<[number, number]>('nn', 2, ([serial, months], frame) => {
    const { year, month } = monthsLater(serial, months, frame);
    return dayOf(year, month, daysIn(year, month), frame);
  }),
  WEEKDAY: define<[number, number?]>('nn', 1, ([serial, kind = 1], frame) => weekday(serial, kind, frame)),
  WEEKNUM: define<[number, number?]>('nn', 1, ([serial, kind = 1], frame) => weekNumber(serial, kind, frame)),
  ISOWEEKNUM: define<[number]>('n', 1, ([serial], frame) => isoWeek(serial, frame)),
  DAYS: define<[number, number]>('nn', 2, ([end, start]) => Math.trunc(end) - Math.trunc(start)),
  DAYS360: define<[number, number, boolean?]>(
    'nnb',
    2,
    ([start, end, european = false], frame) =>
      Math.round(yearFraction(start, end, european ? 4 : 0, frame) * 360) * (start <= end ? 1 : -1),
  ),
  DATEDIF: define<[number, number, string]>('nnt', 3, ([start, end, unit], frame) =>
    dateDif(start, end, unit, frame),
  ),
  YEARFRAC: define<[number, number, number?]>('nnn', 2, ([start, end, basis = 0], frame) =>
    yearFraction(start, end, Math.trunc(basis), frame),
  ),
  WORKDAY: define<[number, number, Value?]>('nna', 2, ([start, count, free], frame) =>
    workday(start, count, holidaysOf(free, frame), frame),
  ),
  NETWORKDAYS: define<[number, number, Value?]>('nna', 2, ([start, end, free], frame) =>
    networkDays(start, end, holidaysOf(free, frame), frame),
  ),
};
