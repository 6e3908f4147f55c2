/** Excel keeps fifteen digits; who has more before the point does not count by them. */
const HUGE = 1e15;

// Slow to make, and every sentence about a row asks for it.
const plain = new Map<string, (value: number) => string>();

/** Numbers as sentences hold them: at most two decimals. */
export function plainNumber(locale: string): (value: number) => string {
  const made = plain.get(locale) ?? numberFormat(locale, { maximumFractionDigits: 2 });
  plain.set(locale, made);
  return made;
}

/** Writes numbers as the options say, what rounds to zero without a sign, and huge ones as 1.23E20: a number can have 309 digits. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const usual = new Intl.NumberFormat(locale, options);
  let huge: Intl.NumberFormat | null = null;
  return (value) => {
    if (!(Math.abs(value) >= HUGE)) {
      const text = usual.format(value);
      return /[1-9]/.test(text) ? text : usual.format(0);
    }
    huge ??= new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 2 });
    return huge.format(value);
  };
}
