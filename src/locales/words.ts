import { common as commonEnglish } from './en-US/common.ts';
import { pane as paneEnglish } from './en-US/pane.ts';
import type { sheets } from './en-US/sheets.ts';
import type { IssuePhrases } from './issue-text.ts';
import type { Locale, Translated } from './phrase.ts';
import { common as commonChinese } from './zh-CN/common.ts';
import { pane as paneChinese } from './zh-CN/pane.ts';

/*
 * One section = one file of the same name in `en-US` (the source, `as const`) and in `zh-CN` (`Translated<typeof source>`),
 * entered once in each of the two lists here. The custom functions import their own section directly, to stay small.
 */
const english = {
  common: commonEnglish,
  pane: paneEnglish,
};

/** The words the pane needs from its first screen on, by section. */
export type PaneWords = Translated<typeof english>;

/** All words of one language but those of single views; `all-words.ts` has them. */
export type Words = PaneWords & {
  readonly issues: IssuePhrases;
  readonly sheets: Translated<typeof sheets>;
};

const chinese: PaneWords = {
  common: commonChinese,
  pane: paneChinese,
};

/** The words of the pane in a language. */
export function wordsOf(locale: Locale): PaneWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
