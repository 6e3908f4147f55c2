import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueCuts } from '../../../src/engine/tiers/value-cuts.ts';
import type { Tier } from '../../../src/engine/index.ts';

const money = fc.oneof(
  fc.integer({ min: -500, max: 100_000 }).map((cents) => cents / 100),
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom(NaN, -0, 0, Infinity, 1e308, 8e307, Number.MIN_VALUE, 5),
);

const tiersOf = (shares: readonly number[]): Tier[] =>
  [...shares, null].map((cut, i) => ({ name: `${i}`, color: '', strategy: '', responseDays: null, cut }));

/** C6.3 word for word: down the sorted list, value by value. */
function byList(shares: readonly number[], values: readonly number[], crossing: 'in' | 'strict'): number[] {
  const sorted = values.filter((value) => value > 0 && value < Infinity).sort((a, b) => b - a);
  const scale = (sorted[0] ?? 1) > 1e300 ? (sorted[0] ?? 1) : 1;
  const total = sorted.reduce((sum, value) => sum + value / scale, 0);
  let reached = 0;
  let tier = 0;
  const cuts = [...shares.map(() => Infinity), -Infinity];
  for (const value of sorted) {
    const before = reached / total;
    reached += value / scale;
    const passed = (share: number): boolean =>
      crossing === 'in' ? before + 1e-9 >= share : reached / total - 1e-9 > share;
    while (tier < shares.length && passed(shares[tier] ?? 1)) tier++;
    if (tier < shares.length) cuts[tier] = value;
  }
  return cuts;
}

describe('cuts by cumulative value', () => {
  it.each(['in', 'strict'] as const)(
    '[T5] [T6] %s: the buckets give the cuts of the sorted list',
    (crossing) => {
      const shares = fc.constantFrom([0.8, 0.95], [0.2, 0.5], [0.5], [0.7, 0.9, 0.99], [1]);
      fc.assert(
        fc.property(fc.array(money, { maxLength: 60 }), shares, (values, at) => {
          const found = valueCuts(tiersOf(at), Float64Array.from(values), crossing);
          if (!values.some((value) => value > 0 && value < Infinity)) expect(found).toBeNull();
          else expect([...(found ?? [])]).toEqual(byList(at, values, crossing));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('[T5] the order of rows changes no bit of the cuts', () => {
    const values = Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5003) ** 1.7 / 7);
    const forth = valueCuts(tiersOf([0.8, 0.95]), Float64Array.from(values), 'in');
    const back = valueCuts(tiersOf([0.8, 0.95]), Float64Array.from(values).reverse(), 'in');
    expect(back).toEqual(forth);
    expect([...(forth ?? [])]).toEqual(byList([0.8, 0.95], values, 'in'));
  });
});
