import { cardWords as english } from './en-US/card-words.ts';
import type { Locale } from './phrase.ts';
import type { CardWords } from './words-by-method.ts';
import { cardWords as chinese } from './zh-CN/card-words.ts';

/** Words that sheets saved before may bear: Wait for blanks that leave a customer pending. */
const earlier: CardWords = {
  ...chinese,
  choices: { ...chinese.choices, pending: 'Wait' },
};

/** The words of cards in every language, and those of before: a sheet written in one is read in any. */
export const CARD_WORDS: readonly CardWords[] = [english, chinese, earlier];

/** The words of one language. */
export function cardWordsOf(locale: Locale): CardWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
