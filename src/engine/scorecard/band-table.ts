import { BUCKETS, bucketAt, FINITE_BUCKETS, placeOf } from '../math/order-key.ts';

/**
 * For every bucket of doubles (their leading bits, see `math/order-key`), the lowest band a value in it can be in: a look-up
 * instead of a chain of comparisons that processors cannot foresee. Knots inside the bucket are left to be compared.
 */
export function bandTable(knots: Float64Array): Uint8Array {
  const table = new Uint8Array(BUCKETS);
  const places = Array.from(knots, placeOf);
  let band = 0;
  for (let place = 0; place < FINITE_BUCKETS; place++) {
    while (band < places.length && (places[band] as number) < place) band++;
    table[bucketAt(place)] = band;
  }
  return table;
}
