import type { SchemeWords } from '../engine/scheme/cells/layout.ts';
import { CARD_WORDS, cardWordsOf } from './card-words.ts';
import { methodSettings as english } from './en-US/method-settings.ts';
import type { Locale } from './phrase.ts';
import type { CardWords, MethodSettings } from './words-by-method.ts';
import { methodSettings as chinese } from './zh-CN/method-settings.ts';

/** As `CARD_WORDS` has them; the last are of before, too. */
const SETTINGS: readonly MethodSettings[] = [
  english,
  chinese,
  { ...chinese, 'segments.segments': '群体', 'segments.otherwise': '其他群体' },
];

/** The words of a scheme in cells in every language, and those of before: a sheet written in one is read in any. */
export const SCHEME_WORDS: readonly SchemeWords[] = CARD_WORDS.map((words, i) =>
  withSettings(words, SETTINGS[i] ?? english),
);

/** The words of one language. */
export function schemeWordsOf(locale: Locale): SchemeWords {
  return withSettings(cardWordsOf(locale), { 'en-US': english, 'zh-CN': chinese }[locale]);
}

function withSettings(words: CardWords, settings: MethodSettings): SchemeWords {
  return { ...words, settings: { ...words.settings, ...settings } };
}
