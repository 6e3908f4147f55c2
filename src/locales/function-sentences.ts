import { functionSentences as english } from './en-US/function-sentences.ts';
import { reasonWords as englishReasons } from './en-US/reason-words.ts';
import type { Locale, Translated } from './phrase.ts';
import type { ReasonWords } from './reasons.ts';
import { functionSentences as chinese } from './zh-CN/function-sentences.ts';
import { reasonWords as chineseReasons } from './zh-CN/reason-words.ts';

/** Sentences that custom functions answer with, and the words that the sheets use of a customer too. */
export function functionSentences(
  locale: Locale,
): Translated<typeof english> & { readonly reasons: ReasonWords } {
  const reasons = { 'en-US': englishReasons, 'zh-CN': chineseReasons }[locale];
  // A card has points, and criteria with names of their own.
  return {
    ...{ 'en-US': english, 'zh-CN': chinese }[locale],
    reasons: { ...reasons, figures: {}, ways: null },
  };
}
