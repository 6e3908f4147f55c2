import { issues as english } from './en-US/issues.ts';
import type { IssuePhrases } from './issue-text.ts';
import type { Locale } from './phrase.ts';
import { issues as chinese } from './zh-CN/issues.ts';

/** The phrases of the issues that the custom functions can meet: their script must stay small. */
export function issuePhrases(locale: Locale): Partial<IssuePhrases> {
  return { 'en-US': english, 'zh-CN': chinese }[locale];
}
