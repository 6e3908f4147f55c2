import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearestPlace, sortedPlace } from '../../../src/host/formula/functions/match.ts';
import { countBelow, countUpTo, sortedNumbers } from '../../../src/host/formula/functions/sorted-numbers.ts';

const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom('a', 'B', 'b'), fc.constant(null));
const number = fc.integer({ min: -6, max: 6 });

describe('places in a list', () => {
  it('of the nearest value are those of a search through the whole list', () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 12 }),
        number,
        fc.constantFrom<-1 | 1>(-1, 1),
        (list, wanted, side) => {
          const fits = list.filter(
            (one): one is number => typeof one === 'number' && (one - wanted) * side >= 0,
          );
          const best = side === 1 ? Math.min(...fits) : Math.max(...fits);
          expect(nearestPlace(list, wanted, side)).toBe(fits.length === 0 ? -1 : list.indexOf(best));
        },
      ),
    );
  });

  it('of a sorted list are those of the last value not beyond', () => {
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 12 }),
        number,
        fc.boolean(),
        (numbers, wanted, descending) => {
          const list = [...numbers].sort((a, b) => (descending ? b - a : a - b));
          const inside = list.filter((one) => (descending ? one >= wanted : one <= wanted)).length;
          expect(sortedPlace([...list, null, 'x'], wanted, descending)).toBe(inside - 1);
        },
      ),
    );
  });

  it('count what is smaller, and what is not greater', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), number, (numbers, wanted) => {
        const sorted = sortedNumbers(numbers);
        expect([countBelow(sorted, wanted), countUpTo(sorted, wanted)]).toEqual([
          numbers.filter((one) => one < wanted).length,
          numbers.filter((one) => one <= wanted).length,
        ]);
      }),
    );
  });
});
