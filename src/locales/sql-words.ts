import { sql as english } from './en-US/sql.ts';
import type { Locale, Translated } from './phrase.ts';
import { sql as chinese } from './zh-CN/sql.ts';

/** Words of statements and of the view that shows them; a section of its own, because it is loaded when it is asked for. */
export type SqlWords = Translated<typeof english>;

/** The words in a language. */
export function sqlWordsOf(locale: Locale): SqlWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
