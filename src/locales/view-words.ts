import { views as english } from './en-US/views.ts';
import type { Locale, Translated } from './phrase.ts';
import { views as chinese } from './zh-CN/views.ts';

/** Words of the views that are loaded when opened; not a section of `wordsOf`, so that the first screen need not load them. */
export type ViewWords = Translated<typeof english>;

/** The words of those views in a language. */
export function viewWordsOf(locale: Locale): ViewWords {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
