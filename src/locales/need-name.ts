import { needWords as english } from './en-US/need-words.ts';
import type { Locale, Translated } from './phrase.ts';
import { needWords as chinese } from './zh-CN/need-words.ts';

// Not through `wordsOf`: the custom functions use these too, and their script must stay small.
const wordsIn = (locale: Locale): Translated<typeof english> =>
  ({ 'en-US': english, 'zh-CN': chinese })[locale];

/** What a need is called: the methods' own (`recency`, …) in words, criteria and fields by their own names. */
export function needName(name: string, locale: Locale): string {
  return lookUp(wordsIn(locale).needs, name);
}

/** What cells of a kind are called (`number-or-date` …); anything else is said as it is. */
export function kindName(kind: string, locale: Locale): string {
  return lookUp(wordsIn(locale).kinds, kind);
}

function lookUp(names: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}
