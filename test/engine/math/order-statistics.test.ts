import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../src/engine/math/histogram.ts';
import { orderStatistics } from '../../../src/engine/math/order-statistics.ts';
import { scoreByCuts } from '../../../src/engine/math/score-by-cuts.ts';
import { select } from '../../../src/engine/math/select.ts';

const value = fc.oneof(
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(NaN, -0, Infinity, -Infinity, 1e308, Number.MIN_VALUE, 125.3, 125.30000000000001),
);

describe('order statistics', () => {
  it('[Q7] the values at all ranks are the sorted column', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (list) => {
        const column = Float64Array.from(list);
        const counted = histogram(column);
        const sorted = list.filter(Number.isFinite).sort((a, b) => a - b);
        expect(counted.finite).toBe(sorted.length);
        const found = orderStatistics(column, counted, [...sorted.keys()]);
        expect(found.map((one) => one + 0)).toEqual(sorted.map((one) => one + 0));
      }),
    );
  });

  it('[Q8] select finds each rank of a list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        (list, at) => {
          const rank = at % list.length;
          const sorted = Float64Array.from(list).sort();
          expect(select(Float64Array.from(list), rank) + 0).toBe((sorted[rank] ?? NaN) + 0);
        },
      ),
    );
  });
});

describe('large columns', () => {
  it('[Q9] the table gives every row of a large column the score it has in a small one', () => {
    const pattern = [0, -0, 1, -1, 2.5, 2.5000000001, 1e9, -1e9, NaN, Infinity, 7, 7.1];
    const large = Float64Array.from({ length: 12_000 }, (_, i) => pattern[i % pattern.length] as number);
    const cuts = { at: [-1, 0, 2.5, 7], closed: 'right' } as const;
    for (const closed of ['right', 'left'] as const) {
      const small = scoreByCuts(Float64Array.from(pattern), { ...cuts, closed }, true);
      const scores = scoreByCuts(large, { ...cuts, closed }, true);
      expect([...scores.subarray(0, pattern.length)]).toEqual([...small]);
      expect([...scores.subarray(11_988)]).toEqual([...small]);
    }
  });
});
