import type { Issue, SchemePlace } from '../engine/issue.ts';
import { cardWordsOf } from './card-words.ts';
import { kindWords as englishKinds } from './en-US/kind-words.ts';
import { formatsOf, type Formats } from './format.ts';
import { fill, type Locale, type Phrase } from './phrase.ts';
import type { PlaceWords } from './place-words.ts';
import { shortened } from './shortened.ts';
import { kindWords as chineseKinds } from './zh-CN/kind-words.ts';

/** One phrase a code. Placeholders are the issue's own fields; see `issueText` for how each is said. */
export type IssuePhrases = Readonly<Record<Issue['code'], Phrase>>;

/** What a sentence about an issue needs to know beside it. */
export interface IssueContext {
  readonly locale: Locale;
  /** The functions have the words of the issues that they can meet, and no others. */
  readonly phrases: Partial<IssuePhrases>;
  /** 0-based sheet row of the header; null = unknown, then rows are counted from the first data row. */
  readonly top: number | null;
  /** How places and choices on the scorecard sheet are called; without it as formulas know them: tables by their names, words of cards. */
  readonly places?: PlaceWords;
  /** What needs and figures are called; without it by their own names, as the columns of cards are in the functions. */
  readonly needName?: (name: string, locale: Locale) => string;
}

/**
 * The sentence for an issue. `{row}` and `{first}` become sheet rows as people count them, lists are joined in the
 * language, long texts of the user's are shortened, `{at}` becomes the place on the scorecard sheet; numbers are formatted; `{need}` and `{expected}` are said in words. `{rows}`, `{customers}` and the like are plain numbers.
 */
export function issueText(issue: Issue, context: IssueContext): string {
  const formats = formatsOf(context.locale);
  const fields = Object.entries(issue).map(
    ([name, value]) =>
      [
        name,
        name.endsWith('Day') || (issue.code === 'future-date' && name === 'found')
          ? dayText(value, formats)
          : said(name, value, { context, formats }),
      ] as const,
  );
  const phrase = context.phrases[issue.code];
  if (phrase === undefined) throw new Error(`No words for ${issue.code}`);
  // A figure worked out from orders has no column of its own; it is called what the method calls it.
  const column = 'figure' in issue ? named(issue.figure, context) : '';
  return fill(placed(phrase, issue), { at: '', column, ...Object.fromEntries(fields) }, context.locale);
}

/** A day, or that it is open. */
function dayText(day: unknown, { date }: Formats): string {
  return day === null ? '…' : date(Number(day));
}

/** Without the place where it is not known, and without a gap between Chinese words in its stead. */
function placed(phrase: Phrase, issue: Issue): Phrase {
  const unknown = 'address' in issue && issue.address === '' && typeof phrase === 'string';
  return unknown ? phrase.replace(/ \{address\}(?: (?=\p{Script=Han}))?/u, '') : phrase;
}

function said(
  name: string,
  value: unknown,
  how: { context: IssueContext; formats: Formats },
): string | number {
  if (typeof value === 'number')
    return name === 'row' || name === 'first' ? String(value + (how.context.top ?? -1) + 2) : value;
  if (Array.isArray(value)) return how.formats.list(value.map((one) => shortened(String(one))));
  if (name === 'need') return shortened(named(String(value), how.context));
  if (name === 'expected') return expectedText(String(value), how.context);
  if (isPlace(value)) return placeText(value, how.context);
  // What Excel answered is shown folded away, and whole.
  return name === 'detail' ? String(value) : shortened(String(value));
}

function placeText({ table, row, column }: SchemePlace, { places, locale }: IssueContext): string {
  const header = shortened(column);
  if (places === undefined) return `${table} ${row + 1}, ${header}`;
  return fill(places.cell, { table: places.tables[table], row: row + 1, column: header }, locale);
}

function named(need: string, { locale, needName = String }: IssueContext): string {
  return needName(need, locale);
}

/** A kind of cells, or the choices of a cell of the scorecard sheet as that sheet spells them. */
function expectedText(expected: string, { locale, places }: IssueContext): string {
  const choices: Readonly<Record<string, string>> = places?.choices ?? cardWordsOf(locale).choices;
  const kinds: typeof choices = { 'en-US': englishKinds, 'zh-CN': chineseKinds }[locale];
  const keys = expected.split(' / ');
  const words = keys.length === 1 ? kinds : choices;
  return keys.map((key) => (Object.hasOwn(words, key) ? words[key] : key)).join(' / ');
}

function isPlace(value: unknown): value is SchemePlace {
  return typeof value === 'object' && value !== null && 'table' in value;
}
