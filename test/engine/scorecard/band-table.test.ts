import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../../src/engine/math/order-key.ts';
import { addCurve } from '../../../src/engine/scorecard/add-curve.ts';
import { bandTable } from '../../../src/engine/scorecard/band-table.ts';
import { bandAt, pointsOn } from '../../../src/engine/scorecard/curve.ts';
import { linearCurve } from '../../../src/engine/scorecard/curve-of.ts';

const some = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(-0, 0, 5e-324, -5e-324, 1e308),
);

describe('Table of bands', () => {
  it('[S15] a look-up and the comparisons after it give the band that comparisons alone give', () => {
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 6 }),
        fc.array(some, { minLength: 1, maxLength: 20 }),
        (list, values) => {
          const knots = Float64Array.from(list).sort();
          const curve = { sign: 1, knots, bands: [] } as const;
          const table = bandTable(knots);
          for (const x of [...values, ...list]) {
            let band = table[bucketOf(x)] ?? 0;
            while (band < knots.length && x >= (knots[band] ?? Infinity)) band++;
            expect(band).toBe(bandAt(curve, x));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[S15] a long column has the points its values have one by one; blanks are answered, rows left out keep theirs', () => {
    const ways = { higher: [0, 10, 20], lower: [20, 10, 0] } as const;
    for (const better of ['higher', 'lower'] as const) {
      const [worst, middle, best] = ways[better];
      const bands = [
        { from: middle, to: best, pointsFrom: 5, pointsTo: 9 },
        { from: worst, to: middle, pointsFrom: 0, pointsTo: 5 },
      ];
      const curve = linearCurve({ kind: 'linear', floor: 1, bands }, better);
      const numbers = Float64Array.from({ length: 9001 }, (_, i) =>
        i % 97 === 0 ? NaN : (i % 250) / 10 - 2,
      );
      const included = Uint8Array.from(numbers, (_, i) => Number(i % 11 !== 0));
      const points = new Float64Array(numbers.length).fill(3);
      const blanks = addCurve(curve, numbers, { included, points });
      const left = (i: number): boolean => included[i] === 0 || Number.isNaN(numbers[i]);
      expect([...points]).toEqual(Array.from(numbers, (x, i) => (left(i) ? 3 : 3 + pointsOn(curve, x))));
      expect(blanks).toEqual(
        [...numbers.keys()].filter((i) => included[i] === 1 && Number.isNaN(numbers[i])),
      );
    }
  });
});
