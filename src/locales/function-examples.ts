import { functionExamples as english } from './en-US/function-examples.ts';
import type { Locale } from './phrase.ts';
import { functionExamples as chinese } from './zh-CN/function-examples.ts';

/** A worked example of a custom function that needs no data on the sheet. */
export interface FunctionExample {
  readonly formula: string;
  /** The cells it spills, as far as they are shown; numbers rounded to six decimals. */
  readonly result: readonly (readonly (string | number)[])[];
}

/** An example by function id. */
export type FunctionExamples = Readonly<Record<string, FunctionExample>>;

/** The examples in the words of a language. */
export function functionExamples(locale: Locale): FunctionExamples {
  return locale === 'zh-CN' ? chinese : english;
}
