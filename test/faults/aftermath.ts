import { expect } from 'vitest';
import type { Issue } from '../../src/engine/index.ts';
import { allIssuePhrases } from '../../src/locales/all-issue-phrases.ts';
import { issueText } from '../../src/locales/issue-text.ts';

/** What went wrong is said in both languages, and nothing is left to be put back by hand. */
export function expectWords(issues: readonly Issue[], what: string): void {
  expect(
    issues.map(({ code }) => code),
    what,
  ).not.toContain('restore-incomplete');
  expectSaid(issues, what);
}

/** What went wrong is said in both languages, by names that people see: no hidden ones, no ids, no empty places. */
export function expectSaid(issues: readonly Issue[], what: string): void {
  expect(issues.length, what).toBeGreaterThan(0);
  for (const issue of issues)
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const text = issueText(issue, { locale, phrases: allIssuePhrases(locale), top: 0 });
      expect(text, what).toMatch(/.{4}/u);
      expect(text, what).not.toMatch(/tierwise\.|[{}]|: ?\.|：。|“”| {2}/iu);
    }
}
