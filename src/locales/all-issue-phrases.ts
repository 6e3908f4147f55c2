import { issues as english } from './en-US/issues.ts';
import { paneIssues as paneEnglish } from './en-US/pane-issues.ts';
import type { IssuePhrases } from './issue-text.ts';
import type { Locale } from './phrase.ts';
import { issues as chinese } from './zh-CN/issues.ts';
import { paneIssues as paneChinese } from './zh-CN/pane-issues.ts';

const PHRASES = {
  'en-US': { ...paneEnglish, ...english },
  'zh-CN': { ...paneChinese, ...chinese },
};

/** The phrases of all issues of a language. Apart from the pane's words, since the first screen does not wait for them. */
export function allIssuePhrases(locale: Locale): IssuePhrases {
  return PHRASES[locale];
}
