import { common as commonEnglish } from './en-US/common.ts';
import { issues as issuesEnglish } from './en-US/issues.ts';
import { pane as paneEnglish } from './en-US/pane.ts';
import { sheets as sheetsEnglish } from './en-US/sheets.ts';
import type { Locale, Translated } from './phrase.ts';
import { common as commonChinese } from './zh-CN/common.ts';
import { issues as issuesChinese } from './zh-CN/issues.ts';
import { pane as paneChinese } from './zh-CN/pane.ts';
import { sheets as sheetsChinese } from './zh-CN/sheets.ts';

/*
 * One section = one file of the same name in `en-US` (the source, `as const`) and in `zh-CN` (`Translated<typeof source>`),
 * entered once in each of the two lists here. The custom functions import their own section directly, to stay small.
 */
const english = {
  common: commonEnglish,
  issues: issuesEnglish,
  pane: paneEnglish,
  sheets: sheetsEnglish,
};

/** All words of one language, by section. */
export type Words = Translated<typeof english>;

const chinese: Words = {
  common: commonChinese,
  issues: issuesChinese,
  pane: paneChinese,
  sheets: sheetsChinese,
};

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'zh-CN' ? chinese : english;
}
