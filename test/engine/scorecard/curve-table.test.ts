import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDown, nextUp } from '../../../src/engine/math/next-double.ts';
import {
  bucketAt,
  bucketOf,
  FINITE_BUCKETS,
  highestAt,
  lowestAt,
} from '../../../src/engine/math/order-key.ts';
import { addCurve } from '../../../src/engine/scorecard/add-curve.ts';
import { type Curve, pointsOn } from '../../../src/engine/scorecard/curve.ts';
import { curveTable, LOOK_CLOSER } from '../../../src/engine/scorecard/curve-table.ts';
import { linearCurve, minMaxCurve, stepsCurve } from '../../../src/engine/scorecard/curve-of.ts';

const some = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -3, max: 12 }),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(-0, 0, 0.1, 0.2, 0.95, 5e-324, -5e-324, 1e308, -1e308),
);
const better = fc.constantFrom('higher' as const, 'lower' as const);
const rising = fc.uniqueArray(some, { minLength: 1, maxLength: 7 }).map((list) => list.sort((a, b) => a - b));

const steps = fc.tuple(rising, better).map(([knots, side]) => {
  const bands = knots.map((from, i) => ({ from, points: side === 'higher' ? i + 1 : 9 - i }));
  return stepsCurve({ kind: 'steps', floor: 0, bands: side === 'higher' ? bands.reverse() : bands }, side);
});

/** Bands that touch, and bands with a gap between them. */
const linear = fc.tuple(rising, better, fc.integer({ min: 1, max: 2 })).map(([knots, side, every]) => {
  const ends = side === 'higher' ? knots : [...knots].reverse();
  const bands = ends.slice(1).flatMap((to, i) => {
    if (i % every !== 0) return [];
    return [{ from: ends[i] ?? 0, to, pointsFrom: i / 3, pointsTo: (i + 1) / 3 }];
  });
  return linearCurve({ kind: 'linear', floor: 0, bands: bands.reverse() }, side);
});

const minMax = fc.tuple(some, some, better).map(([a, b, side]) => {
  return minMaxCurve({ min: Math.min(a, b), max: Math.max(a, b) }, 10, side);
});

/** Values where a curve turns, and their neighbours. */
function turnsOf({ sign, knots, bands }: Curve): number[] {
  const ends = bands.map(({ start, base, slope, cap }) => start + (cap - base) / slope);
  const turns = [...knots, ...bands.map((band) => band.start), ...ends].filter(Number.isFinite);
  return turns.flatMap((x) => [x, nextUp(x), nextDown(x)]).map((x) => sign * x);
}

/** Tries curves of every scale, each with some values. */
function forCurves(runs: number, holds: (curve: Curve, values: readonly number[]) => void): void {
  const values = fc.array(some, { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(fc.oneof(steps, linear, minMax), values, holds), { numRuns: runs });
}

describe('Table of curves', () => {
  it('[S15] a look-up gives the points that comparisons give, or says that it does not know', () => {
    forCurves(150, (curve, values) => {
      const { table, pieces } = curveTable(curve);
      for (const value of [...values, ...turnsOf(curve)].filter(Number.isFinite)) {
        const at = 8 * (table[bucketOf(value)] ?? LOOK_CLOSER);
        if (at === 8 * LOOK_CLOSER) continue;
        const [start = NaN, base = NaN, slope = NaN] = pieces.subarray(at, at + 3);
        expect(base + slope * (curve.sign * value - start) + 0).toBe(pointsOn(curve, value) + 0);
      }
    });
  });

  it('[S15] every value between the least and the greatest of a piece lies on it', () => {
    forCurves(40, (curve, values) => {
      const { table, pieces } = curveTable(curve);
      for (const piece of new Set(table)) {
        if (piece === LOOK_CLOSER) continue;
        const [start = NaN, base = NaN, slope = NaN, least = NaN, greatest = NaN] = pieces.subarray(
          8 * piece,
        );
        const ends = [least, nextUp(least), nextDown(greatest), greatest];
        const signed = [...values, ...turnsOf(curve)].map((value) => curve.sign * value);
        for (const x of [...ends, ...signed].filter((value) => value >= least && value <= greatest))
          expect(base + slope * (x - start) + 0).toBe(pointsOn(curve, curve.sign * x) + 0);
      }
    });
  });

  it('[S15] the look-up knows most values', () => {
    const bands = [{ from: 0, to: 10, pointsFrom: 0, pointsTo: 10 }];
    const { table } = curveTable(linearCurve({ kind: 'linear', floor: 0, bands }, 'higher'));
    const known = (value: number): boolean => table[bucketOf(value)] !== LOOK_CLOSER;
    expect([-5, 0, 1e-9, 0.1, 3, 9.9, 10, 10.1, 1e9].map(known)).toEqual(new Array(9).fill(true));
    expect([NaN, Infinity, -Infinity].map(known)).toEqual([false, false, false]);
  });

  it('[S15] a bucket begins where the one before it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FINITE_BUCKETS - 2 }), (place) => {
        for (const x of [lowestAt(place), highestAt(place)]) expect(bucketOf(x)).toBe(bucketAt(place));
        const next = nextUp(highestAt(place));
        expect(highestAt(place) === 0 ? 0 : next).toBe(lowestAt(place + 1));
      }),
    );
  });

  it('[S15] a long column has the points its values have one by one; blanks are answered, rows left out are not', () => {
    const ways = { higher: [0, 10, 20], lower: [20, 10, 0] } as const;
    for (const [side, twice] of [
      ['higher', true],
      ['lower', true],
      ['higher', false],
      ['lower', false],
    ] as const) {
      const [worst, middle, best] = ways[side];
      const bands = twice
        ? [
            { from: middle, to: best, pointsFrom: 5, pointsTo: 9 },
            { from: worst, to: middle, pointsFrom: 0, pointsTo: 5 },
          ]
        : [{ from: worst, to: best, pointsFrom: 0, pointsTo: 9 }];
      const curve = linearCurve({ kind: 'linear', floor: 1, bands }, side);
      const numbers = Float64Array.from({ length: 9001 }, (_, i) =>
        i % 97 === 0 ? NaN : i % 101 === 0 ? Infinity : (i % 250) / 10 - 2,
      );
      const included = Uint8Array.from(numbers, (_, i) => Number(i % 11 !== 0));
      const points = new Float64Array(numbers.length).fill(3);
      const blanks = addCurve(curve, numbers, { included, points });
      const counted = [...numbers.keys()].filter((i) => included[i] === 1);
      expect(counted.map((i) => points[i])).toEqual(
        counted.map((i) => (Number.isNaN(numbers[i]) ? 3 : 3 + pointsOn(curve, numbers[i] ?? NaN))),
      );
      expect(blanks).toEqual(counted.filter((i) => Number.isNaN(numbers[i])));
    }
  });
});
