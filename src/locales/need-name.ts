import type { Locale } from './phrase.ts';
import { wordsOf } from './words.ts';

/** What a need is called: the methods' own (`recency`, …) in words, criteria and fields by their own names. */
export function needName(name: string, locale: Locale): string {
  return lookUp(wordsOf(locale).common.needs, name);
}

/** What cells of a kind are called (`number-or-date` …); anything else is said as it is. */
export function kindName(kind: string, locale: Locale): string {
  return lookUp(wordsOf(locale).common.kinds, kind);
}

function lookUp(names: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}
