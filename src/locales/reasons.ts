import type { Explanation } from '../engine/explain/explanation.ts';
import { formatsOf, type Formats } from './format.ts';
import { fill, type Locale, type Translated } from './phrase.ts';
import type { reasonWords } from './en-US/reason-words.ts';

/** The words that reasons are put in. */
export type ReasonWords = Translated<typeof reasonWords>;

/** Says in a cell why a customer is in its tier, and what leads to the next one. */
export interface Reasons {
  readonly why: (explanation: Explanation) => string;
  readonly next: (explanation: Explanation) => string | null;
}

/** The two columns' words in a language; made once a run, since many rows are worded. */
export function reasonsIn(locale: Locale, { why, next }: ReasonWords): Reasons {
  const formats = formatsOf(locale);
  const said = (value: number | string): string =>
    typeof value === 'number' ? formats.number(value) : value;
  return {
    why: ({ parts }) => parts.map((part) => partText(part, { why, formats, locale })).join(why.joint),
    next: ({ tier, gap, change }) => {
      if (tier === null) return null;
      if (change !== null && gap !== null)
        return fill(
          next.change,
          {
            count: gap.points,
            tier: gap.tier,
            criterion: change.criterion,
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
  readonly formats: Formats;
  readonly locale: Locale;
}

function partText(
  { name, value, points }: Explanation['parts'][number],
  { why, formats, locale }: Wording,
): string {
  const shown = value === null ? why.blank : typeof value === 'number' ? formats.number(value) : value;
  if (points === null) return fill(why.plain, { name, value: shown }, locale);
  return fill(why.part, { name, value: shown, points }, locale);
}
