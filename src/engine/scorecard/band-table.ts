import { BUCKETS, fillPlaces, FINITE_BUCKETS, placeOf } from '../math/order-key.ts';

/**
 * For every bucket of doubles (their leading bits, see `math/order-key`), the lowest band a value in it can be in: a look-up
 * instead of a chain of comparisons that processors cannot foresee. Knots inside the bucket are left to be compared.
 */
export function bandTable(knots: Float64Array): Uint8Array {
  const table = new Uint8Array(BUCKETS);
  const starts = Array.from(knots, (knot) => Math.min(placeOf(knot) + 1, FINITE_BUCKETS));
  starts.forEach((from, i) => {
    const to = starts[i + 1] ?? FINITE_BUCKETS;
    if (from < to) fillPlaces(table, i + 1, { from, to });
  });
  return table;
}
