import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTiers, rfmScores, tierCuts, type Tier } from '../../src/engine/index.ts';

const ROWS = 1_000_000;
const STANDARD = { bins: 5, binning: 'standard', nested: false, cuts: null } as const;
const ABC = [0.8, 0.95, null].map((cut, i): Tier => ({
  name: 'ABC'.charAt(i),
  color: '',
  strategy: '',
  responseDays: null,
  cut,
}));

describe('Laws of large lists', () => {
  it('[Z6] a million equal customers are graded alike', () => {
    const equal = new Float64Array(ROWS).fill(125.3);
    const { r, f, m, cuts } = rfmScores({ recency: equal, frequency: equal, monetary: equal }, STANDARD);
    expect(cuts?.monetary).toEqual([125.3, 125.3, 125.3, 125.3]);
    const best = [5, 1, 1];
    expect([r, f, m].every((scores, i) => scores.every((score) => score === best[i]))).toBe(true);
    const included = new Uint8Array(ROWS).fill(1);
    const found = tierCuts({ by: 'value', crossing: 'in' }, ABC, equal);
    expect(found.ok && assignTiers(equal, found.value, included).every((tier) => tier === 0)).toBe(true);
  });

  it('[Z5] money in cents has the quantile scores of money in units, at any length of the list', () => {
    const cents = fc.array(fc.integer({ min: -500, max: 90_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(cents, fc.constantFrom(1, 9000), fc.constantFrom(100, 1e-4, 7), (pattern, rows, factor) => {
        const count = Math.max(rows, pattern.length);
        const money = Float64Array.from(
          { length: count },
          (_, i) => (pattern[i % pattern.length] as number) / 100,
        );
        const scored = (monetary: Float64Array): Uint8Array =>
          rfmScores({ recency: monetary, frequency: monetary, monetary }, STANDARD).m;
        expect(Buffer.compare(scored(money.map((value) => value * factor)), scored(money))).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  it('[R1] a customer with one value unknown takes no part in any cut of a long list', () => {
    const column = (of: (row: number) => number): Float64Array =>
      Float64Array.from({ length: 20_000 }, (_, i) => of(i));
    const recency = column((i) => (i * 7919) % 365);
    const frequency = column((i) => (i % 10 === 3 ? NaN : (i * 31) % 17));
    const monetary = column((i) => (i % 10 === 4 ? NaN : ((i * 911) % 5003) / 100));
    const scores = rfmScores({ recency, frequency, monetary }, STANDARD);
    const rows = [...recency.keys()].filter((i) => i % 10 !== 3 && i % 10 !== 4);
    const known = (values: Float64Array): Float64Array =>
      Float64Array.from(rows, (row) => values[row] as number);
    const alone = rfmScores(
      { recency: known(recency), frequency: known(frequency), monetary: known(monetary) },
      STANDARD,
    );
    expect(scores.cuts).toEqual(alone.cuts);
    expect(rows.map((row) => scores.r[row])).toEqual([...alone.r]);
    expect(scores.m[3]).toBe(0);
    expect(scores.r[4]).toBe(0);
  });
});
