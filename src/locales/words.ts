import { common as commonEnglish } from './en-US/common.ts';
import { pane as paneEnglish } from './en-US/pane.ts';
import type { Locale, Translated } from './phrase.ts';
import { common as commonChinese } from './zh-CN/common.ts';
import { pane as paneChinese } from './zh-CN/pane.ts';

/*
 * One section = one file of the same name in `en-US` (the source, `as const`) and in `zh-CN` (`Translated<typeof source>`),
 * entered once in each of the two lists here. The custom functions import their own section directly, to stay small.
 */
const english = { common: commonEnglish, pane: paneEnglish };

/** All words of one language, by section. */
export type Words = Translated<typeof english>;

const chinese: Words = { common: commonChinese, pane: paneChinese };

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'zh-CN' ? chinese : english;
}
