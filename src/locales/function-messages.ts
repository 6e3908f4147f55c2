import { functionMessages as english } from './en-US/function-messages.ts';
import type { Locale, Translated } from './phrase.ts';
import { functionMessages as chinese } from './zh-CN/function-messages.ts';

/** What the custom functions say in an error. A module of its own, so that the functions chunk stays small. */
export function functionMessages(locale: Locale): Translated<typeof english> {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
