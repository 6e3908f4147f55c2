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

/** The two columns' words in a language; made once a run, since many rows are worded. */
export function reasonsIn(locale: Locale, { why, next, axes }: ReasonWords): Reasons {
  const formats = formatsOf(locale);
  const said = (value: number | string): string =>
    typeof value === 'number' ? formats.number(value) : value;
  const lines: Reasons['lines'] = ({ parts }) =>
    parts.map((part) => partText(part, { why, axes, formats, locale }));
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
            from: said(change.from),
            to: said(change.to),
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
  readonly formats: Formats;
  readonly locale: Locale;
}

function partText(
  { key, name: header, value, points }: Explanation['parts'][number],
  { why, axes, formats, locale }: Wording,
): string {
  const name = nameOf(key, header, axes);
  const shown = value === null ? why.blank : typeof value === 'number' ? formats.number(value) : value;
  if (points === null) return fill(why.plain, { name, value: shown }, locale);
  return fill(why.part, { name, value: shown, points }, locale);
}

/** A column of dates is not a number of days, and no column counts purchases: such axes have names of their own. */
function nameOf(key: string, header: string, axes: ReasonWords['axes']): string {
  return key === 'recency' || key === 'frequency' ? axes[key] : header;
}
