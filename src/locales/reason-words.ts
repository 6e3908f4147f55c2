import { figureWords as englishFigures } from './en-US/figure-words.ts';
import { reasonWords as english } from './en-US/reason-words.ts';
import { wayWords as englishWays } from './en-US/way-words.ts';
import type { Locale } from './phrase.ts';
import type { ReasonWords } from './reasons.ts';
import { figureWords as chineseFigures } from './zh-CN/figure-words.ts';
import { reasonWords as chinese } from './zh-CN/reason-words.ts';
import { wayWords as chineseWays } from './zh-CN/way-words.ts';

/** What reasons are worded with in a language: the sheets, the functions and the pane say the same of a customer. */
export function reasonWordsOf(locale: Locale): ReasonWords {
  return {
    'en-US': { ...english, figures: englishFigures, ways: englishWays },
    'zh-CN': { ...chinese, figures: chineseFigures, ways: chineseWays },
  }[locale];
}
