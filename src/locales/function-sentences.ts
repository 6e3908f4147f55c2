import { functionSentences as english } from './en-US/function-sentences.ts';
import { sheets as englishSheets } from './en-US/sheets.ts';
import type { Locale, Translated } from './phrase.ts';
import type { Words } from './words.ts';
import { functionSentences as chinese } from './zh-CN/function-sentences.ts';
import { sheets as chineseSheets } from './zh-CN/sheets.ts';

/** Sentences that custom functions answer with, and the words of the sheets, which say the same of a customer. */
export function functionSentences(locale: Locale): Translated<typeof english> & Pick<Words, 'sheets'> {
  return locale === 'zh-CN' ? { ...chinese, sheets: chineseSheets } : { ...english, sheets: englishSheets };
}
