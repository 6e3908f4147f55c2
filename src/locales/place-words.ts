import { placeWords as english } from './en-US/place-words.ts';
import type { Locale, Translated } from './phrase.ts';
import { placeWords as chinese } from './zh-CN/place-words.ts';

/** How places on the scorecard sheet are called. */
export type PlaceWords = Translated<typeof english>;

/** The words for places on the scorecard sheet, in a language. */
export function placeWordsOf(locale: Locale): PlaceWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
