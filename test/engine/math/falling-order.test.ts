import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallingOrder } from '../../../src/engine/math/falling-order.ts';
import { fallingValues } from '../../../src/engine/math/falling-values.ts';

/** Columns of several thousand rows, from few values to many, near each other and far apart. */
const kinds = [
  (i: number): number => (i * 7919) % 5003,
  (i: number): number => ((i * 7919) % 50_021) / 100 - 3,
  (i: number): number => ((i * 7919) % 5003) ** 9,
  (i: number): number => 1.03 ** ((i * 7919) % 20_011),
  (i: number): number => 1 + ((i * 7919) % 4099) * Number.EPSILON,
  (i: number): number => ((i * 7919) % 4099) * 5e-324,
  (i: number): number => -i,
  (): number => 125.3,
] as const;
const odd = fc.constantFrom(
  NaN,
  -0,
  0,
  Infinity,
  -Infinity,
  1.7e308,
  5e-324,
  2 ** -1022,
  1,
  -1,
  0.1 + 0.2,
  0.3,
);

describe('falling order', () => {
  it('[T13] what it gives in order stays, though the next list is dealt into the same memory', () => {
    const list = (step: number): Float64Array =>
      Float64Array.from({ length: 3000 }, (_none, i) => 1 + i * step);
    const first = fallingValues(list(1));
    fallingValues(list(2));
    expect(first).toEqual(list(1).reverse());
  });

  it('[T13] every positive row once, the largest first, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(0, 1, 511, 512, 3000, 9001),
        fc.array(odd, { maxLength: 12 }),
        (kind, length, odds) => {
          const column = Float64Array.from({ length }, (_, i) => kind(i));
          odds.forEach((value, i) => (column[i * 41] = value));
          const { rows, values } = fallingOrder(column);
          const positive = column.filter((value) => value > 0 && value < Infinity);
          expect([...values]).toEqual([...positive.sort().reverse()]);
          expect(Array.from(rows, (row) => column[row])).toEqual([...values]);
          expect(new Set(rows).size).toBe(values.length);
          expect(fallingValues(column)).toEqual(column.filter(Number.isFinite).sort().reverse());
        },
      ),
      { numRuns: 120 },
    );
  });
});
