import { allIssuePhrases } from './all-issue-phrases.ts';
import { sheets as english } from './en-US/sheets.ts';
import type { Locale } from './phrase.ts';
import { wordsOf, type Words } from './words.ts';
import { sheets as chinese } from './zh-CN/sheets.ts';

/** The words of a language with those of issues and sheets, which the first screen does not wait for. */
export function allWordsOf(locale: Locale): Words {
  const sheets = { 'en-US': english, 'zh-CN': chinese }[locale];
  return { ...wordsOf(locale), issues: allIssuePhrases(locale), sheets };
}
