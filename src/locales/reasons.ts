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
export function reasonsIn(locale: Locale, { why, next, figures }: ReasonWords): Reasons {
  const formats = formatsOf(locale);
  return {
    why: ({ parts }) =>
      parts.map((part) => partText(part, { why, figures, formats, locale })).join(why.joint),
    next: ({ tier, gap, change }) => {
      if (tier === null || gap === null) return null;
      const far = { count: gap.points, more: gap.points, tier: gap.tier, at: gap.at ?? 0 };
      if (change === null) return fill(gap.at === null ? next.gap : next.begins, far, locale);
      const from = typeof change.from === 'number' ? formats.close(change.from) : change.from;
      const to = targetText(change, formats);
      const criterion = nameOf({ key: change.key, name: change.criterion }, figures);
      const phrase = gap.at === null ? next.change : next.beginsChange;
      return fill(phrase, { ...far, criterion, from, to }, locale);
    },
  };
}

/** A part in words: the user's own, or ours for a figure that has only its key. */
export function nameOf(
  { key, name }: { readonly key: string; readonly name: string },
  figures: Readonly<Record<string, string>>,
): string {
  return key === name ? (figures[key] ?? name) : name;
}

/** What to change a cell to, rounded away from where it is, so that what is read reaches what was promised. */
export function targetText({ from, to }: NonNullable<Explanation['change']>, { close }: Formats): string {
  if (typeof to !== 'number' || typeof from !== 'number') return String(to);
  const parts = Math.abs(to) < 1 ? 10_000 : 100;
  const nearest = Math.round(to * parts);
  const isNearest = Math.abs(to * parts - nearest) <= 1e-9 * Math.abs(to * parts);
  const away = to > from ? Math.ceil(to * parts) : Math.floor(to * parts);
  return close((isNearest ? nearest : away) / parts);
}

interface Wording {
  readonly why: ReasonWords['why'];
  readonly figures: ReasonWords['figures'];
  readonly formats: Formats;
  readonly locale: Locale;
}

function partText(part: Explanation['parts'][number], { why, figures, formats, locale }: Wording): string {
  const { value, points } = part;
  const name = nameOf(part, figures);
  const shown = value === null ? why.blank : typeof value === 'number' ? formats.number(value) : value;
  if (points === null) return fill(why.plain, { name, value: shown }, locale);
  return fill(why.part, { name, value: shown, points }, locale);
}
