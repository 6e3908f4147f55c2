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
  return locale === 'zh-CN'
    ? { ...chinese, reasons: chineseReasons }
    : { ...english, reasons: englishReasons };
}
