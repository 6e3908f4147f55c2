const DAY = 86_400_000;

/** Serial day of an ISO 8601 date, date-time or time; null when it is none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  if (/^T?\d\d:/.test(text.trim())) {
    const time = Date.parse(`1970-01-01T${text.trim().replace(/^T/, '').replace(/Z$/, '')}Z`);
    return Number.isNaN(time) ? null : time / DAY;
  }
  const match = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?\s*$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match;
  const time =
    Date.UTC(Number(year), Number(month) - 1, Number(day)) +
    Number(hour) * 3_600_000 +
    Number(minute) * 60_000 +
    Number(second) * 1000;
  return serialDay(time, date1904);
}

/** Serial day of a UTC time in milliseconds. The 1900 system counts a 29 February 1900 that never was. */
export function serialDay(time: number, date1904: boolean): number {
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
