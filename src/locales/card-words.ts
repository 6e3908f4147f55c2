import type { SchemeWords } from '../engine/scheme/cells/layout.ts';
import { cardWords as english } from './en-US/card-words.ts';
import type { Locale } from './phrase.ts';
import { cardWords as chinese } from './zh-CN/card-words.ts';

/** The settings that scorecards and rules have. */
type CardSetting =
  | 'method'
  | 'name'
  | 'id'
  | 'version'
  | 'customerColumn'
  | 'valueColumn'
  | 'reviewMonths'
  | 'otherwise'
  | Extract<keyof SchemeWords['settings'], `${'tiering' | 'missing' | 'matrix'}.${string}`>;

/** The words of one language for cards, which are all that the custom functions read. */
export interface CardWords extends Omit<SchemeWords, 'settings'> {
  readonly settings: Pick<SchemeWords['settings'], CardSetting>;
}

/** Words that sheets saved before may bear: 群体 for the segments of RFM, Wait for blanks that leave a customer pending. */
const earlier: CardWords = {
  ...chinese,
  choices: { ...chinese.choices, segment: '群体', pending: 'Wait' },
};

/** The words of cards in every language, and those of before: a sheet written in one is read in any. */
export const CARD_WORDS: readonly CardWords[] = [english, chinese, earlier];

/** The words of one language. */
export function cardWordsOf(locale: Locale): CardWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
