import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/engine/issue.ts';
import { formatsOf } from '../../src/locales/format.ts';
import { valueText } from '../../src/locales/reasons.ts';
import { allWordsOf } from '../../src/locales/all-words.ts';
import { paneIssues as english } from '../../src/locales/en-US/pane-issues.ts';
import { fill } from '../../src/locales/phrase.ts';
import { issueText } from '../../src/locales/issue-text.ts';
import { paneIssues as chinese } from '../../src/locales/zh-CN/pane-issues.ts';
import { placeWordsOf } from '../../src/locales/place-words.ts';

const unknown: Issue = { code: 'data-moved', address: '' };

describe('an issue whose place is not known', () => {
  it('is said without the place, and without a gap in its stead', () => {
    expect(issueText(unknown, { locale: 'en-US', phrases: english, top: null })).toMatch(
      /^The list was changed/u,
    );
    expect(issueText(unknown, { locale: 'zh-CN', phrases: chinese, top: null })).toMatch(/^名单在此期间/u);
  });
});

describe('a long text of the user', () => {
  // One character that people see, of eleven units.
  const family = '👨‍👩‍👧‍👦';
  const tails = ['9'.repeat(400), '长'.repeat(32_767), `${'9'.repeat(75)}${family.repeat(30)}`];

  it.each([
    ['en-US', english],
    ['zh-CN', chinese],
  ] as const)('is shortened in its message, between characters that people see (%s)', (locale, phrases) => {
    const said = (found: string): string =>
      issueText({ code: 'not-a-date', row: 3, column: 'Day', found }, { locale, phrases, top: 0 });
    const [digits = '', han = '', families = ''] = tails.map(said);
    expect([digits, han, families].every((text) => text.length < 140)).toBe(true);
    expect(digits).toContain(`“${'9'.repeat(79)}…”`);
    expect(han).toContain(`“${'长'.repeat(79)}…”`);
    expect(families).toContain(`“${'9'.repeat(75)}…”`);
    expect(said('9'.repeat(80))).toContain(`“${'9'.repeat(80)}”`);
  });

  it('is a number of many digits: those are not all said', () => {
    const formats = formatsOf('zh-CN');
    expect([formats.number(1e300), formats.close(-2.5e15), formats.amount(1e200)]).toEqual([
      '1E300',
      '-2.5E15',
      '1E200',
    ]);
    expect(fill('{a}', { a: 1.234e300 }, 'en-US')).toBe('1.23E300');
    expect(formats.number(999_999_999_999_999)).toBe('999,999,999,999,999');
  });

  it('is shortened in lists, places and reasons, too', () => {
    const { issues: phrases } = allWordsOf('en-US');
    const context = { locale: 'en-US', phrases, top: 0 } as const;
    const long = 'x'.repeat(5000);
    const issues: readonly Issue[] = [
      { code: 'pending', row: 1, missing: [long, long] },
      { code: 'column-missing', need: long },
      {
        code: 'cell-expected',
        at: { table: 'Tiers', row: 0, column: long },
        expected: 'number',
        found: long,
      },
    ];
    for (const issue of issues) expect(issueText(issue, context).length).toBeLessThan(300);
    expect(valueText({ key: 'a', value: long }, formatsOf('en-US'), new Set())).toHaveLength(80);
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
    expect(
      issueText(wrongMethod, { locale: 'zh-CN', phrases, places: placeWordsOf('zh-CN'), top: null }),
    ).toBe('“设置”第 1 行“值”列：内容是“xyz”，应为 评分卡 / RFM / 关键客户矩阵。');
  });
});
