import { placeWords as english } from './en-US/place-words.ts';
import type { Locale, Translated } from './phrase.ts';
import { schemeWordsOf } from './scheme-words.ts';
import { placeWords as chinese } from './zh-CN/place-words.ts';

/** How places on the scorecard sheet are called, and what may be chosen there. */
export interface PlaceWords extends Translated<typeof english> {
  readonly choices: Readonly<Record<string, string>>;
}

/** The words for places on the scorecard sheet, in a language. */
export function placeWordsOf(locale: Locale): PlaceWords {
  return { ...{ 'en-US': english, 'zh-CN': chinese }[locale], choices: schemeWordsOf(locale).choices };
}
