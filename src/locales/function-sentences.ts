import { functionSentences as english } from './en-US/function-sentences.ts';
import type { Locale, Translated } from './phrase.ts';
import { reasonWordsOf } from './reason-words.ts';
import type { ReasonWords } from './reasons.ts';
import { functionSentences as chinese } from './zh-CN/function-sentences.ts';

/** Sentences that custom functions answer with, and the words that the sheets use of a customer too. */
export function functionSentences(
  locale: Locale,
): Translated<typeof english> & { readonly reasons: ReasonWords } {
  return { ...{ 'en-US': english, 'zh-CN': chinese }[locale], reasons: reasonWordsOf(locale) };
}
