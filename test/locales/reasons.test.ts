import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/engine/index.ts';
import { reasonsIn } from '../../src/locales/reasons.ts';
import { reasonWordsOf } from '../../src/locales/reason-words.ts';

const words = reasonWordsOf('en-US');
const plain: Explanation = {
  row: 0,
  customer: 'A',
  tier: 'Core',
  computed: 'Core',
  score: 80,
  strategy: '',
  responseDays: null,
  parts: [],
  gap: { tier: 'VIP', points: 5, at: null },
  change: null,
  notes: [],
  missingWeight: 0,
  factor: 1,
};

function next(change: NonNullable<Explanation['change']>, rates: readonly string[] = []): string | null {
  return reasonsIn('en-US', words, new Set(rates)).next({ ...plain, change });
}

describe('the next step', () => {
  it('never says less than is needed, nor more than the last decimal that is shown', () => {
    const change = { key: 'a', criterion: 'Sales', points: 5 };
    expect(next({ ...change, from: 1, to: 2.341 })).toBe('5 points to VIP: Sales from 1 to 2.35');
    expect(next({ ...change, from: 9, to: 2.349 })).toBe('5 points to VIP: Sales from 9 to 2.34');
    expect(next({ ...change, from: 1, to: 0.1 + 0.2 })).toBe('5 points to VIP: Sales from 1 to 0.3');
  });

  it('names the tier alone where a change gains it and nothing counts the distance', () => {
    const change = { key: 'rate', criterion: 'Collection rate', points: 0, from: 0.58, to: 0.7 };
    const explanation = { ...plain, gap: { tier: 'D', points: 0, at: null }, change };
    const rates = new Set(['rate']);
    expect(reasonsIn('en-US', words, rates).next(explanation)).toBe('D: Collection rate from 58% to 70%');
  });

  it('says rates as the cells show them', () => {
    const change = { key: 'growth', criterion: 'Growth', points: 5, from: 0.48, to: 0.7741 };
    expect(next(change, ['growth'])).toBe('5 points to VIP: Growth from 48% to 77.5%');
  });
});

describe('why', () => {
  it('does not round a value below one to what would read as another band', () => {
    const part = { key: 'rate', name: 'Collection rate', value: 0.849, points: null, weight: null };
    const parts = [{ ...part, lost: null, band: null }];
    expect(reasonsIn('en-US', words).why({ ...plain, parts })).toBe('Collection rate 0.849');
  });

  it('calls the axes of RFM by what their numbers are, not by the columns they came from', () => {
    const part = { weight: 5, lost: 0, band: null };
    const parts = [
      { ...part, key: 'recency', name: 'Order date', value: 12, points: 5 },
      { ...part, key: 'frequency', name: 'order', value: 1200, points: 5 },
      { ...part, key: 'monetary', name: 'Amount', value: 10, points: 1 },
    ];
    expect(reasonsIn('en-US', words).why({ ...plain, parts })).toBe(
      'Days since the last purchase 12 scores 5; Purchases 1,200 scores 5; Amount 10 scores 1',
    );
  });
});
