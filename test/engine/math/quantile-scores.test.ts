import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cuts } from '../../../src/engine/math/cuts.ts';
import { quantileScores } from '../../../src/engine/math/quantile-scores.ts';
import { quantiles } from '../../../src/engine/math/quantile.ts';
import { scoreByCuts } from '../../../src/engine/math/score-by-cuts.ts';

const ODD = [NaN, -0, 0, Infinity, -Infinity, 1e308, -1e308, Number.MIN_VALUE, 64, 64 * (1 - 1e-10)];
const value = fc.oneof(
  fc.double({ noDefaultInfinity: true }),
  fc.double({ min: 60, max: 70, noNaN: true }),
  fc.integer({ min: -70, max: 70 }),
  fc.constantFrom(...ODD),
);

/** A column large enough for the quick way, from a short pattern. */
function large(pattern: readonly number[], rows = 9001): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => pattern[i % pattern.length] as number);
}

const WAYS: Readonly<Record<string, (at: readonly number[]) => Cuts>> = {
  standard: (at) => ({ at, closed: 'right' }),
  next: (at) => ({ at, closed: 'left' }),
  'r-package': (at) => ({ at: at.map((cut) => cut + 1), closed: 'left' }),
};

/** The scores value by value, as a small column has them. */
function slowly(column: Float64Array, cuts: Cuts, reversed: boolean): number[] {
  return [...column].flatMap((one) => [
    ...scoreByCuts(Float64Array.of(one), { at: cuts.at, closed: cuts.closed }, reversed),
  ]);
}

describe('scores by quantiles', () => {
  it.each(Object.keys(WAYS))('[Q6] %s: the two passes over a large column give what sorting gives', (way) => {
    const cutsOf = WAYS[way] as (at: readonly number[]) => Cuts;
    const patterns = fc.array(value, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(patterns, fc.integer({ min: 2, max: 7 }), fc.boolean(), (pattern, bins, reversed) => {
        const column = large(pattern);
        const { scores, cuts } = quantileScores(column, { bins, reversed, cutsOf });
        const sorted = column.filter(Number.isFinite).sort();
        const at = Array.from({ length: bins - 1 }, (_, k) => sevenOf(sorted, (k + 1) / bins));
        expect(cuts.at.map((cut) => cut + 0)).toEqual(cutsOf(at).at.map((cut) => cut + 0));
        const expected = slowly(Float64Array.from(pattern), cuts, reversed);
        expect([...scores.subarray(0, pattern.length)]).toEqual(expected);
        expect(scores.every((score, row) => score === expected[row % pattern.length])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('[Q6] columns of whole counts, where every bucket is one value', () => {
    const counts = fc.array(fc.oneof(fc.integer({ min: -60, max: 60 }), fc.constant(-0)), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(counts, fc.constantFrom(...Object.keys(WAYS)), fc.boolean(), (pattern, way, reversed) => {
        const cutsOf = WAYS[way] as (at: readonly number[]) => Cuts;
        const { scores, cuts } = quantileScores(large(pattern), { bins: 5, reversed, cutsOf });
        expect([...scores.subarray(0, pattern.length)]).toEqual(
          slowly(Float64Array.from(pattern), cuts, reversed),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('[Q2] a large column with few values is cut at these values, not beside them', () => {
    expect(quantiles(large([125.3, 7.7]), [0.1, 0.9])).toEqual([7.7, 125.3]);
  });
});

/** Type 7, by its definition. */
function sevenOf(sorted: Float64Array, p: number): number {
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] ?? NaN;
  const high = sorted[Math.min(Math.floor(h) + 1, sorted.length - 1)] ?? NaN;
  if (low === high || h === Math.floor(h)) return low;
  const step = high - low;
  return Number.isFinite(step)
    ? low + step * (h - Math.floor(h))
    : low * (1 - h + Math.floor(h)) + high * (h - Math.floor(h));
}
