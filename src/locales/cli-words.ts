import { cli as english } from './en-US/cli.ts';
import type { Locale, Translated } from './phrase.ts';
import { cli as chinese } from './zh-CN/cli.ts';

/** Words of the command line. */
export type CliWords = Translated<typeof english>;

/** The words in a language; not a section of `wordsOf`, so that the pane need not load them. */
export function cliWordsOf(locale: Locale): CliWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
