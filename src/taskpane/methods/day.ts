const DAY = 86_400_000;
/** Serial 25569 is 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH = 25_569;

/** `YYYY-MM-DD` of an Excel serial, `''` for none; what a date field holds. */
export function dayOf(serial: number | null): string {
  return serial === null ? '' : new Date((Math.floor(serial) - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);
}

/** The serial of `YYYY-MM-DD`. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY + UNIX_EPOCH;
}
