import { describe, expect, it } from 'vitest';
import { generalIssues, problemsOf, rowsToRepair } from '../../src/taskpane/grade/problems.ts';
import type { Issue } from '../../src/engine/issue.ts';

const issues: readonly Issue[] = [
  { code: 'total-row', row: 9, found: '合计' },
  { code: 'not-a-number', row: 4, column: 'A', found: 'x' },
  { code: 'not-a-number', row: 2, column: 'A', found: 'y' },
  { code: 'not-a-number', row: 2, column: 'B', found: 'z' },
  { code: 'tier-empty', tier: 'VIP' },
];

describe('problems', () => {
  it('are grouped by reason and column, those to repair first', () => {
    expect(problemsOf(issues).map(({ code, column, rows }) => [code, column, rows])).toEqual([
      ['not-a-number', 'A', [2, 4]],
      ['not-a-number', 'B', [2]],
      ['total-row', null, [9]],
    ]);
  });

  it('count each row to repair once, and harmless ones not at all', () => {
    expect(rowsToRepair(problemsOf(issues))).toBe(2);
  });

  it('leave what concerns the whole list apart', () => {
    expect(generalIssues(issues).map((issue) => issue.code)).toEqual(['tier-empty']);
  });
});
