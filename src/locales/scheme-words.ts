import type { SchemeWords } from '../engine/scheme/cells/layout.ts';
import { CARD_WORDS, cardWordsOf } from './card-words.ts';
import { methodWords as english } from './en-US/method-words.ts';
import type { Locale } from './phrase.ts';
import type { CardWords, MethodWords } from './words-by-method.ts';
import { methodWords as chinese } from './zh-CN/method-words.ts';

/** Words that sheets saved before may bear: 群体 for the segments of RFM. */
const earlier: MethodWords = {
  settings: { ...chinese.settings, 'segments.segments': '群体', 'segments.otherwise': '其他群体' },
  choices: { ...chinese.choices, segment: '群体' },
};

/** The words of a scheme in cells in every language, and those of before: a sheet written in one is read in any. */
export const SCHEME_WORDS: readonly SchemeWords[] = CARD_WORDS.map((words, i) =>
  joined(words, [english, chinese][i] ?? earlier),
);

/** The words of one language. */
export function schemeWordsOf(locale: Locale): SchemeWords {
  return joined(cardWordsOf(locale), { 'en-US': english, 'zh-CN': chinese }[locale]);
}

function joined(card: CardWords, { settings, choices }: MethodWords): SchemeWords {
  return {
    ...card,
    settings: { ...card.settings, ...settings },
    choices: { ...card.choices, ...choices },
  };
}
