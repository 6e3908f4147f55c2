/** Number and date signs of a language, as `Intl` knows them. */
export function separators(locale: string): {
  readonly decimal: string;
  readonly group: string;
  readonly date: string;
} {
  const numbers = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12345.6);
  const dates = new Intl.DateTimeFormat(locale).formatToParts(new Date(0));
  return {
    decimal: numbers.find((part) => part.type === 'decimal')?.value ?? '.',
    group: numbers.find((part) => part.type === 'group')?.value ?? ',',
    date: dates.find((part) => part.type === 'literal')?.value ?? '/',
  };
}

/** The short date pattern with `y`, `M` and `d` as Windows writes it, e.g. `M/d/yyyy`. */
export function shortDatePattern(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(2001, 1, 3));
  return parts.map(({ type, value }) => PATTERN[type]?.(value) ?? value).join('');
}

const PATTERN: Readonly<Record<string, (value: string) => string>> = {
  year: (value) => 'y'.repeat(value.length),
  month: (value) => 'M'.repeat(value.length),
  day: (value) => 'd'.repeat(value.length),
};
