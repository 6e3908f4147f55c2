import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import type { GradeOptions, Issue } from '../../../src/engine/index.ts';
import type { RfmScheme } from '../../../src/engine/scheme/scheme.ts';
import { allIssuePhrases } from '../../../src/locales/all-issue-phrases.ts';
import { issueText } from '../../../src/locales/issue-text.ts';
import { rfmOrders10 } from '../../../src/presets/rfm.ts';
import { gradeCells } from '../grade-cells.ts';

const OPEN = { from: null, to: null };
const ROWS: Cells = [
  ['a', 46_027, 10],
  ['a', 46_058, 20],
  ['b', 46_037, -5],
];

function refusal(
  rows: Cells,
  window: RfmScheme['window'] = OPEN,
  options: Partial<GradeOptions> = {},
): readonly Issue[] | null {
  const scheme = { ...(rfmOrders10 as RfmScheme), window };
  const { result } = gradeCells([['customer', 'order date', 'amount'], ...rows], scheme, options);
  return result.ok ? null : result.issues;
}

const orders = { firstDay: 46_027, lastDay: 46_058 };

describe('orders among which nobody purchased', () => {
  it('[O12] are refused with the period and the days they are of', () => {
    const code = 'no-purchases-in-period';
    const late = { from: 46_100, to: null };
    expect(refusal(ROWS, late)).toEqual([{ code, fromDay: 46_100, toDay: null, ...orders }]);
    expect(refusal(ROWS, OPEN, { asOf: 40_000 })).toEqual([
      { code, fromDay: null, toDay: 40_000, ...orders },
    ]);
    const refunded = { from: 46_030, to: 46_040 };
    expect(refusal(ROWS, refunded, { asOf: 46_050 })).toEqual([
      { code, fromDay: 46_030, toDay: 46_040, ...orders },
    ]);
  });

  it('[O12] or refused as refunds only, or with what each row lacks', () => {
    expect(refusal(ROWS.slice(2))).toEqual([{ code: 'no-purchases' }]);
    expect(refusal([['a', 46_027, '']])?.map(({ code }) => code)).toEqual([
      'no-data-rows',
      'incomplete-order',
    ]);
    expect(refusal(ROWS)).toBeNull();
  });

  it('are told with their days in both languages, an open end as one', () => {
    const [issue] = refusal(ROWS, { from: 46_100, to: null }) ?? [];
    const said = (locale: 'en-US' | 'zh-CN'): string =>
      issue === undefined ? '' : issueText(issue, { locale, phrases: allIssuePhrases(locale), top: 0 });
    expect(said('en-US')).toContain('Mar 19, 2026 – …; the list has orders from Jan 5, 2026 to Feb 5, 2026');
    expect(said('zh-CN')).toContain('2026年3月19日 – …）内没有金额大于零的订单');
  });
});
