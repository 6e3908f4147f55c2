import { numberFormat, plainNumber } from './number-format.ts';
import type { Locale } from './phrase.ts';

/** Numbers, shares, dates and lists as people of the language write them. */
export interface Formats {
  /** At most two decimals. */
  readonly number: (value: number) => string;
  /** At most four decimals, for what must be told more closely, such as rates. */
  readonly close: (value: number) => string;
  /** A share of 0–1 as a percentage, whole from 10 % up, one decimal below. */
  readonly percent: (share: number) => string;
  /** A rate as a percentage with at most one decimal, as cells show it. */
  readonly rate: (rate: number) => string;
  /** Money and other large amounts, short: `1.2M`, `120万`. */
  readonly amount: (value: number) => string;
  /** The day of an Excel serial (1900 date system). */
  readonly date: (serial: number) => string;
  /** With its sign, `+4`, `−3`. */
  readonly signed: (value: number) => string;
  /** `a, b`, `a、b`: items without a last word between them. */
  readonly series: (items: readonly string[]) => string;
  /** `a, b and c`, `a、b和c`. */
  readonly list: (items: readonly string[]) => string;
}

const DAY = 86_400_000;
/** Serial 25569 is 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH = 25_569;

// Intl objects are slow to make, and every sentence about a row asks for them; a screen needs few of them.
const made = new Map<Locale, Formats>();

/** The formats of a language. */
export function formatsOf(locale: Locale): Formats {
  const formats = made.get(locale) ?? make(locale);
  made.set(locale, formats);
  return formats;
}

function make(locale: Locale): Formats {
  const numbers = (options: Intl.NumberFormatOptions): (() => (value: number) => string) =>
    once(() => numberFormat(locale, options));
  const close = numbers({ maximumFractionDigits: 4 });
  const whole = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const fine = numbers({ style: 'percent', maximumFractionDigits: 1 });
  const signed = numbers({ maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const amount = numbers({ notation: 'compact', maximumSignificantDigits: 3 });
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    number: (value) => plainNumber(locale)(value),
    close: (value) => close()(value),
    percent: (share) => (Math.abs(share) < 0.0995 ? fine : whole)()(share),
    rate: (rate) => fine()(rate),
    amount: (value) => amount()(value),
    date: (serial) => date().format(new Date((Math.floor(serial) - UNIX_EPOCH) * DAY)),
    signed: (value) => signed()(value),
    series: (items) => items.join(locale === 'zh-CN' ? '、' : ', '),
    list: (items) => list().format(items),
  };
}

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
