import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '../../../src/engine/math/quantile.ts';
import { scoreByCuts } from '../../../src/engine/math/score-by-cuts.ts';

const column = fc.array(
  fc.oneof(
    fc.double({ noDefaultInfinity: true }),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom(NaN, -0, 0, Infinity, -Infinity, 1e308, Number.MIN_VALUE),
  ),
  { maxLength: 60 },
);

/** The definition, by sorting. */
function bySorting(values: readonly number[], p: number): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] ?? NaN;
  const high = sorted[Math.min(Math.floor(h) + 1, sorted.length - 1)] ?? NaN;
  return low === high || h === Math.floor(h) ? low : low + (high - low) * (h - Math.floor(h));
}

describe('quantiles', () => {
  it('[Q1] quantiles are type 7 over the finite values', () => {
    expect(quantiles(Float64Array.of(4, 1, 3, 2, NaN), [0, 0.25, 0.5, 0.9, 1])).toEqual([
      1, 1.75, 2.5, 3.7, 4,
    ]);
    fc.assert(
      fc.property(column, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const [found] = quantiles(Float64Array.from(values), [p]);
        const expected = bySorting(values, p);
        expect((found ?? 0) + 0).toBe(expected + 0);
      }),
    );
  });

  it('[Q1] a large column has the quantiles that sorting gives', () => {
    const pattern = Array.from({ length: 9001 }, (_, i) => ((i * 7919) % 9001) ** 1.5 - 1000);
    const probabilities = [0, 0.1, 0.2, 0.5, 0.8, 0.99, 1];
    expect(quantiles(Float64Array.from(pattern), probabilities)).toEqual(
      probabilities.map((p) => bySorting(pattern, p)),
    );
  });

  it('[Q2] equal neighbours are not interpolated', () => {
    expect(quantiles(new Float64Array(7).fill(125.3), [0.2, 0.5])).toEqual([125.3, 125.3]);
  });

  it('[Q3] without a finite value there is no quantile', () => {
    expect(quantiles(Float64Array.of(NaN, Infinity), [0.5])).toEqual([NaN]);
  });
});

describe('scores by cut points', () => {
  const closed = fc.constantFrom('right' as const, 'left' as const);
  const cutPoints = fc.array(
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 })),
    {
      maxLength: 8,
    },
  );

  it('[Q4] a score counts the cuts below the value, or at it when closed on the left', () => {
    fc.assert(
      fc.property(column, cutPoints, closed, fc.boolean(), (values, at, side, reversed) => {
        const rising = at.map((cut) => cut + 0).sort((a, b) => a - b);
        const scores = scoreByCuts(Float64Array.from(values), { at: rising, closed: side }, reversed);
        const expected = values.map((value) => {
          if (!Number.isFinite(value)) return 0;
          const above = rising.filter((cut) => {
            const near = Math.abs(cut) * 1e-9;
            return side === 'right' ? value > cut + near : value >= cut - near;
          }).length;
          return reversed ? rising.length + 1 - above : above + 1;
        });
        expect([...scores]).toEqual(expected);
      }),
    );
  });

  it('[Q5] a value one billionth off a cut is on it', () => {
    const values = Float64Array.of(0.1 + 0.2, 0.3, 0.30001);
    expect([...scoreByCuts(values, { at: [0.3], closed: 'right' }, false)]).toEqual([1, 1, 2]);
    expect([...scoreByCuts(values, { at: [0.1 + 0.2], closed: 'left' }, false)]).toEqual([2, 2, 2]);
  });
});
