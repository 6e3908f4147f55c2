import type { SchemeWords } from '../engine/scheme/cells/layout.ts';
import { schemeWords as english } from './en-US/scheme-words.ts';
import type { Locale } from './phrase.ts';
import { schemeWords as chinese } from './zh-CN/scheme-words.ts';

/** The words of a scheme in cells in every language: a sheet written in one is read in any. */
export const SCHEME_WORDS: readonly SchemeWords[] = [english, chinese];

/** Chinese as it was before 客户类型 was the one word for the segments of RFM. */
const earlier: SchemeWords = {
  ...chinese,
  settings: { ...chinese.settings, 'segments.segments': '群体', 'segments.otherwise': '其他群体' },
  choices: { ...chinese.choices, segment: '群体' },
};

/** What the sheets of a workbook may bear: the words of now, and those of sheets that were saved before. */
export const SHEET_WORDS: readonly SchemeWords[] = [...SCHEME_WORDS, earlier];

/** The words of one language. */
export function schemeWordsOf(locale: Locale): SchemeWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
