import { needWords as english } from './en-US/need-words.ts';
import type { Locale } from './phrase.ts';
import { needWords as chinese } from './zh-CN/need-words.ts';

/** What a need is called: the methods' own (`recency`, …) in words, criteria and fields by their own names. */
export function needName(name: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = { 'en-US': english, 'zh-CN': chinese }[locale];
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}
