import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTiers, tierAt } from '../../../src/engine/tiers/assign-tiers.ts';

const value = fc.oneof(
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 100 }),
  fc.constantFrom(NaN, -0, 0, 1e308, -1e308, Infinity, -Infinity, 89.99999999, 90),
);
const cut = fc.oneof(value, fc.constantFrom(Infinity, -Infinity)).filter((one) => !Number.isNaN(one));

describe('tiers of many rows', () => {
  it('[T1] a row has the same tier in a long list as alone', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.array(cut, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (pattern, at, round) => {
          const cuts = Float64Array.from(at);
          const values = Float64Array.from({ length: 8500 }, (_, i) => pattern[i % pattern.length] as number);
          const included = Uint8Array.from(values, (_, i) => Number(i % 7 !== 3));
          const found = assignTiers(values, { cuts, round, issues: [] }, included);
          const alone = pattern.map((one) => tierAt(cuts, round ? Math.floor(one + 0.5 + 1e-7) : one));
          const wrong = found.findIndex(
            (tier, row) => tier !== (row % 7 === 3 ? -2 : alone[row % pattern.length]),
          );
          expect(wrong).toBe(-1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
