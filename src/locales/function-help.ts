import { functionHelp as english } from './en-US/function-help.ts';
import type { Locale, Translated } from './phrase.ts';
import { functionHelp as chinese } from './zh-CN/function-help.ts';

/** Words of the functions help, apart from the others because its view is loaded when it is opened. */
export function functionHelp(locale: Locale): Translated<typeof english> {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
