import type { Explanation } from '../engine/explain/explanation.ts';
import { formatsOf, type Formats } from './format.ts';
import { fill, type Locale, type Translated } from './phrase.ts';
import type { reasonWords } from './en-US/reason-words.ts';

/** The words that reasons are put in. */
export type ReasonWords = Translated<typeof reasonWords>;

/** Says in a cell why a customer is in its tier, and what leads to the next one. */
export interface Reasons {
  readonly why: (explanation: Explanation) => string;
  /** The same, a line a criterion. */
  readonly lines: (explanation: Explanation) => readonly string[];
  readonly next: (explanation: Explanation) => string | null;
}

/**
 * The two columns' words in a language; made once a run, since many rows are worded. `rates` = keys of the parts whose
 * cells show percentages.
 */
export function reasonsIn(
  locale: Locale,
  { why, next, axes }: ReasonWords,
  rates: ReadonlySet<string> = new Set(),
): Reasons {
  const formats = formatsOf(locale);
  const wording = { why, axes, rates, formats, locale };
  const lines: Reasons['lines'] = ({ parts }) => parts.map((part) => partText(part, wording));
  return {
    why: (explanation) => lines(explanation).join(why.joint),
    lines,
    next: ({ tier, gap, change }) => {
      if (tier === null) return null;
      if (change !== null && gap !== null)
        return fill(
          next.change,
          {
            count: gap.points,
            tier: gap.tier,
            criterion: nameOf(change.key, change.criterion, axes),
            from: said(change.key, change.from, wording),
            to: said(change.key, reached(change, rates.has(change.key) ? 1000 : 100), wording),
          },
          locale,
        );
      return gap === null ? null : fill(next.gap, { count: gap.points, tier: gap.tier }, locale);
    },
  };
}

interface Wording {
  readonly why: ReasonWords['why'];
  readonly axes: ReasonWords['axes'];
  readonly rates: ReadonlySet<string>;
  readonly formats: Formats;
  readonly locale: Locale;
}

function partText(
  { key, name: header, value, points }: Explanation['parts'][number],
  wording: Wording,
): string {
  const { why, axes, locale } = wording;
  const name = nameOf(key, header, axes);
  const shown = value === null ? why.blank : said(key, value, wording);
  if (points === null) return fill(why.plain, { name, value: shown }, locale);
  return fill(why.part, { name, value: shown, points }, locale);
}

function said(key: string, value: number | string, { rates, formats }: Wording): string {
  if (typeof value === 'string') return value;
  return rates.has(key) ? formats.rate(value) : formats.number(value);
}

/** What is to be reached with as many decimals as are shown, never short of it: `unit` = the last decimal's inverse. */
function reached({ from, to }: NonNullable<Explanation['change']>, unit: number): number | string {
  if (typeof to === 'string' || typeof from === 'string') return to;
  const near = Math.round(to * unit);
  if (Math.abs(near - to * unit) < 1e-6) return near / unit;
  return (to > from ? Math.ceil(to * unit) : Math.floor(to * unit)) / unit;
}

/** A column of dates is not a number of days, and no column counts purchases: such axes have names of their own. */
function nameOf(key: string, header: string, axes: ReasonWords['axes']): string {
  return key === 'recency' || key === 'frequency' ? axes[key] : header;
}
