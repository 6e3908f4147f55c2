import { reasonWords as english } from './en-US/reason-words.ts';
import type { Locale } from './phrase.ts';
import type { ReasonWords } from './reasons.ts';
import { reasonWords as chinese } from './zh-CN/reason-words.ts';

/** What reasons are worded with in a language: the sheets, the functions and the pane say the same of a customer. */
export function reasonWordsOf(locale: Locale): ReasonWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
