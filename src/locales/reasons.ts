import type { Explanation, Gap } from '../engine/explain/explanation.ts';
import { formatsOf, type Formats } from './format.ts';
import { fill, type Locale, type Phrase, type Translated } from './phrase.ts';
import { shortened } from './shortened.ts';
import type { reasonWords } from './en-US/reason-words.ts';
import type { wayWords } from './en-US/way-words.ts';

/** The words that reasons are put in. */
export type ReasonWords = Translated<typeof reasonWords> & {
  /** By the key of the part. */
  readonly figures: Readonly<Record<string, string>>;
  /** Null where all tiers go by points, as those of the custom functions' cards do. */
  readonly ways: Translated<typeof wayWords> | null;
};

/** Keys of the parts whose cells show percentages. */
export type Rates = ReadonlySet<string>;

/** Says in a cell why a customer is in its tier, and what leads to the next one. */
export interface Reasons {
  readonly why: (explanation: Explanation) => string;
  /** The same, a line a criterion. */
  readonly lines: (explanation: Explanation) => readonly string[];
  readonly next: (explanation: Explanation) => string | null;
}

/** The two columns' words in a language; made once a run, since many rows are worded. */
export function reasonsIn(
  locale: Locale,
  { why, next, figures, ways }: ReasonWords,
  rates: Rates = new Set(),
): Reasons {
  const formats = formatsOf(locale);
  const wording = { why, figures, rates, formats, locale };
  const lines: Reasons['lines'] = ({ parts }) => parts.map((part) => partText(part, wording));
  return {
    why: (explanation) => lines(explanation).join(why.joint),
    lines,
    next: ({ tier, gap, change }) => {
      if (tier === null || gap === null) return null;
      const far = {
        count: gap.points,
        more: gap.points,
        tier: gap.tier,
        at: gap.at ?? 0,
        way: wayText(gap, ways, locale),
      };
      if (change === null) return fill(phraseOf(gap, { next, ways }).far, far, locale);
      const criterion = nameOf({ key: change.key, name: change.criterion }, figures);
      const { from, to } = changeTexts(change, formats, rates);
      return fill(phraseOf(gap, { next, ways }).change, { ...far, criterion, from, to }, locale);
    },
  };
}

/** How a gap is said: the distance alone, and with the change that closes it. */
function phraseOf(
  { points, at, axis }: Gap,
  { next, ways }: Pick<ReasonWords, 'next' | 'ways'>,
): { readonly far: Phrase; readonly change: Phrase } {
  if (at === null || ways === null) return { far: next.gap, change: points > 0 ? next.change : next.reaches };
  if (axis !== undefined) return { far: ways.way, change: ways.wayChange };
  return { far: ways.begins, change: ways.beginsChange };
}

/** From where to where an axis has to go; nothing where there is none. */
function wayText({ axis, points, at }: Gap, ways: ReasonWords['ways'], locale: Locale): string {
  if (axis === undefined || at === null || ways === null) return '';
  return fill(points < 0 ? ways.under : ways.over, { axis, value: at - points, at }, locale);
}

/** A column of dates is not a number of days, and no column counts purchases: such axes always have our names. */
const OUR_NAMES: ReadonlySet<string> = new Set(['recency', 'frequency']);

/** Figures of ours that are said in percent. */
const OUR_RATES: ReadonlySet<string> = new Set(['alive']);

/** A part in words: the user's own, or ours for a figure that has only its key. */
export function nameOf(
  { key, name }: { readonly key: string; readonly name: string },
  figures: Readonly<Record<string, string>>,
): string {
  return key === name || OUR_NAMES.has(key) ? (figures[key] ?? name) : name;
}

/** A part's value as its cell shows it. */
export function valueText(
  { key, value }: { readonly key: string; readonly value: number | string },
  formats: Formats,
  rates: Rates,
): string {
  if (typeof value === 'string') return shortened(value);
  if (rates.has(key) || OUR_RATES.has(key)) return formats.rate(value);
  return Math.abs(value) < 1 ? formats.close(value) : formats.number(value);
}

/** From where to where to change a cell; the target is rounded away from where it is, so that what is read reaches what was promised. */
export function changeTexts(
  { key, from, to }: NonNullable<Explanation['change']>,
  formats: Formats,
  rates: Rates,
): { readonly from: string; readonly to: string } {
  if (typeof to !== 'number' || typeof from !== 'number')
    return { from: shortened(String(from)), to: shortened(String(to)) };
  const said = rates.has(key) ? formats.rate : formats.close;
  const parts = rates.has(key) ? 1000 : Math.abs(to) < 1 ? 10_000 : 100;
  const nearest = Math.round(to * parts);
  const isNearest = Math.abs(to * parts - nearest) <= 1e-9 * Math.abs(to * parts);
  const away = to > from ? Math.ceil(to * parts) : Math.floor(to * parts);
  return { from: said(from), to: said((isNearest ? nearest : away) / parts) };
}

interface Wording {
  readonly why: ReasonWords['why'];
  readonly figures: ReasonWords['figures'];
  readonly rates: Rates;
  readonly formats: Formats;
  readonly locale: Locale;
}

function partText(part: Explanation['parts'][number], wording: Wording): string {
  const { why, figures, rates, formats, locale } = wording;
  const { key, value, points } = part;
  const name = nameOf(part, figures);
  const none = part.unread === true ? why.unread : why.blank;
  const shown = value === null ? none : valueText({ key, value }, formats, rates);
  if (points === null) return fill(why.plain, { name, value: shown }, locale);
  return fill(why.part, { name, value: shown, points }, locale);
}
