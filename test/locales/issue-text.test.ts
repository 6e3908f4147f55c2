import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/engine/issue.ts';
import { allWordsOf } from '../../src/locales/all-words.ts';
import { paneIssues as english } from '../../src/locales/en-US/pane-issues.ts';
import { issueText } from '../../src/locales/issue-text.ts';
import { paneIssues as chinese } from '../../src/locales/zh-CN/pane-issues.ts';

const unknown: Issue = { code: 'data-moved', address: '' };

describe('an issue whose place is not known', () => {
  it('is said without the place, and without a gap in its stead', () => {
    expect(issueText(unknown, { locale: 'en-US', phrases: english, top: null })).toMatch(
      /^The list was changed/u,
    );
    expect(issueText(unknown, { locale: 'zh-CN', phrases: chinese, top: null })).toMatch(/^名单在此期间/u);
  });
});

const wrongMethod: Issue = {
  code: 'cell-expected',
  at: { table: 'Grading', row: 0, column: '值' },
  expected: 'scorecard / rfm / kaism',
  found: 'xyz',
};

describe('the choices of a cell of the scorecard sheet', () => {
  it('are said as that sheet spells them', () => {
    const { issues: phrases } = allWordsOf('zh-CN');
    expect(issueText(wrongMethod, { locale: 'zh-CN', phrases, top: null })).toBe(
      'Grading 1, 值：内容是“xyz”，应为 评分卡 / RFM / 关键客户矩阵。',
    );
  });
});
