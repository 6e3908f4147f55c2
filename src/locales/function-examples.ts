import { functionExamples as english } from './en-US/function-examples.ts';
import type { FunctionExamples } from './function-example.ts';
import type { Locale } from './phrase.ts';
import { functionExamples as chinese } from './zh-CN/function-examples.ts';

/** The examples in the words of a language. */
export function functionExamples(locale: Locale): FunctionExamples {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
