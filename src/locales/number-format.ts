/** Excel keeps fifteen digits; who has more before the point does not count by them. */
const HUGE = 1e15;

/** Writes numbers as the options say, and huge ones as 1.23E20: a number can have 309 digits. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const usual = new Intl.NumberFormat(locale, options);
  let huge: Intl.NumberFormat | null = null;
  return (value) => {
    if (!(Math.abs(value) >= HUGE)) return usual.format(value);
    huge ??= new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 2 });
    return huge.format(value);
  };
}
