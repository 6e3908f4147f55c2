import { LOOK_CLOSER } from './look-up.ts';
import { BUCKETS, bucketAt, fillPlaces, FINITE_BUCKETS, placeOf } from './order-key.ts';

/** From which places on buckets are above one cut more, rising, and which places hold values on both sides of a cut. */
export interface Steps {
  readonly places: readonly number[];
  readonly unclear: readonly number[];
}

/** The steps of some limits (see `limitsOf`). */
export function stepsAt(limits: Float64Array): Steps {
  const places = Array.from(limits, placeOf);
  const unclear = places.filter((place) => place < FINITE_BUCKETS);
  // −0 and 0 are equal but lie in neighbouring buckets.
  return { places, unclear: limits.includes(0) ? [...unclear, placeOf(0), placeOf(-0)] : unclear };
}

const table = new Uint8Array(BUCKETS);

/** The score of every bucket, 0 for those that are not finite. Lent: the next table is made in the same memory. */
export function scoreTable({ places, unclear }: Steps, reversed: boolean): Uint8Array {
  table.fill(0);
  const bins = places.length + 1;
  for (let above = 0; above < bins; above++) {
    const from = places[above - 1] ?? 0;
    const to = places[above] ?? FINITE_BUCKETS;
    if (from < to) fillPlaces(table, reversed ? bins - above : above + 1, { from, to });
  }
  for (const place of unclear) table[bucketAt(place)] = LOOK_CLOSER;
  return table;
}
