import type { SchemeWords } from '../engine/scheme/cells/layout.ts';
import { schemeWords as english } from './en-US/scheme-words.ts';
import type { Locale } from './phrase.ts';
import { schemeWords as chinese } from './zh-CN/scheme-words.ts';

/** Words that sheets saved before may bear: 群体 for the segments of RFM, Wait for blanks that leave a customer pending. */
const earlier: SchemeWords = {
  ...chinese,
  settings: { ...chinese.settings, 'segments.segments': '群体', 'segments.otherwise': '其他群体' },
  choices: { ...chinese.choices, segment: '群体', pending: 'Wait' },
};

/** The words of a scheme in cells in every language, and those of before: a sheet written in one is read in any. */
export const SCHEME_WORDS: readonly SchemeWords[] = [english, chinese, earlier];

/** The words of one language. */
export function schemeWordsOf(locale: Locale): SchemeWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
