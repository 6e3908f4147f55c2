import type { SchemeWords } from '../engine/scheme/cells/layout.ts';
import { schemeWords as english } from './en-US/scheme-words.ts';
import type { Locale } from './phrase.ts';
import { schemeWords as chinese } from './zh-CN/scheme-words.ts';

/** The words of a scheme in cells in every language: a sheet written in one is read in any. */
export const SCHEME_WORDS: readonly SchemeWords[] = [english, chinese];

/** The words of one language. */
export function schemeWordsOf(locale: Locale): SchemeWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
