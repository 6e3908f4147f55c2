import { functionHeaders as english } from './en-US/function-headers.ts';
import type { Locale, Translated } from './phrase.ts';
import { functionHeaders as chinese } from './zh-CN/function-headers.ts';

/** Headers and words of the tables that custom functions spill. */
export function functionHeaders(locale: Locale): Translated<typeof english> {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
