/** Days from 1970-01-01 to Excel's day 0 (1899-12-30, the base that is right from March 1900 on). */
const EPOCH_DAYS = 25569;

/** Days between the 1900 and the 1904 date system; add it to a 1904 serial to get a 1900 one. */
export const DAYS_1904 = 1462;

/** The Excel serial (1900 system) of a calendar day; NaN when there is no such day. `month` is 1–12. */
export function serialOf(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? time / 86_400_000 + EPOCH_DAYS : NaN;
}
