import { describe, expect, it } from 'vitest';
import { matching, signatureOf, type FunctionEntry } from '../../../src/taskpane/functions/function-list.ts';

const entry = (id: string, description: string, names: readonly string[] = []): FunctionEntry => ({
  id,
  description,
  parameters: names.map((name, i) => ({ name, description: `the ${name}`, optional: i > 0, choices: [] })),
});

const ENTRIES = [
  entry('TIER', 'The tier of each score.', ['scores', 'tiers']),
  entry('RFMSCORE', '返回每个客户的 RFM 得分。', ['recency']),
];

describe('the help on functions', () => {
  it.each([
    ['', ['TIER', 'RFMSCORE']],
    ['tier', ['TIER']],
    ['RFM 得分', ['RFMSCORE']],
    ['ＲＦＭ', ['RFMSCORE']],
    ['recency', ['RFMSCORE']],
    ['tier recency', []],
  ])('finds for “%s” what holds every word', (text, ids) => {
    expect(matching(ENTRIES, text).map(({ id }) => id)).toEqual(ids);
  });

  it('shows optional arguments in brackets', () => {
    expect(signatureOf(ENTRIES[0] as FunctionEntry)).toBe('=TIER(scores, [tiers])');
  });
});
