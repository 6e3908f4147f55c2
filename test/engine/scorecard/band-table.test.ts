import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../../src/engine/math/order-key.ts';
import { bandTable } from '../../../src/engine/scorecard/band-table.ts';
import { bandAt } from '../../../src/engine/scorecard/curve.ts';

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
});
