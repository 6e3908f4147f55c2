import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeShares } from '../../../src/engine/tiers/cumulative-shares.ts';
import { valueCuts } from '../../../src/engine/tiers/value-cuts.ts';

const money = fc.oneof(
  fc.integer({ min: -500, max: 100_000 }).map((cents) => cents / 100),
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom(NaN, -0, 0, Infinity, -Infinity, 1e308, Number.MIN_VALUE, 5e-324, 1e-310, 5, 5 + 2e-15),
);

/** C6.3 word for word: the sum of everybody with as much or more, over the sum of all. */
function byList(values: readonly number[]): number[] {
  const counted = values.filter((value) => value > 0 && value < Infinity);
  const scale = Math.max(...counted) > 1e300 ? 1e300 : 1;
  const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value / scale, 0);
  const share = (value: number): number => sum(counted.filter((one) => one >= value)) / sum(counted);
  return values.map((value) => (value > 0 && value < Infinity ? share(value) : NaN));
}

describe('cumulative shares', () => {
  it('[T13] the share of all with as much or more; none for blanks, zeros and losses', () => {
    fc.assert(
      fc.property(fc.array(money, { maxLength: 60 }), (values) => {
        const found = cumulativeShares(Float64Array.from(values));
        byList(values).forEach((share, row) => {
          if (Number.isNaN(share)) expect(found[row]).toBeNaN();
          else expect(found[row]).toBeCloseTo(share, 12);
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['cents, many of them equal', (i: number) => ((i * 7919) % 211) / 100],
    ['amounts that are not rounded', (i: number) => 1 + ((i * 7919) % 997) / 1e9],
    ['both', (i: number) => (i % 2 === 0 ? 5 + (i % 7) / 100 : 5 + 1 / (i + 1))],
    ['a total that runs over', (i: number) => (i === 7 ? 5e-324 : 1e307 * ((i * 7919) % 17))],
  ] as const)('[T13] so do long lists: %s', (_name, valueAt) => {
    const values = Array.from({ length: 1000 }, (_none, i) => valueAt(i));
    const found = cumulativeShares(Float64Array.from(values));
    byList(values).forEach((share, row) => {
      if (Number.isNaN(share)) expect(found[row]).toBeNaN();
      else expect(found[row]).toBeCloseTo(share, 12);
    });
  });

  it('[T13] the order of rows changes no bit, and the last share is 1', () => {
    const values = Float64Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 5003) ** 1.7 / 7);
    const back = cumulativeShares(values.slice().reverse()).reverse();
    const forth = cumulativeShares(values);
    expect(back).toEqual(forth);
    expect(Math.max(...forth.filter((share) => share === share))).toBe(1);
  });

  it('[T13] ABC takes whom the shares before them say', () => {
    const values = Float64Array.from({ length: 3000 }, (_, i) => 1 + ((i * 7919) % 997));
    const shares = cumulativeShares(values);
    const tiers = [0.8, null].map((cut) => ({ name: '', color: '', strategy: '', responseDays: null, cut }));
    const cut = valueCuts(tiers, values, 'strict')?.[0] ?? NaN;
    values.forEach((value, row) => {
      if ((shares[row] ?? NaN) <= 0.8) expect(value).toBeGreaterThanOrEqual(cut);
    });
  });
});
