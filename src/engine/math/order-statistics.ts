import type { Histogram } from './histogram.ts';
import { BUCKETS, bucketOfHigh, wordsOf } from './order-key.ts';

/**
 * The values at some ranks (0-based, rising, each below `histogram.finite`) of a column's finite values in rising order,
 * without sorting it: the histogram says in which bucket each rank lies, and only those buckets are looked into.
 */
export function orderStatistics(values: Float64Array, h: Histogram, ranks: readonly number[]): Float64Array {
  const places = locate(h, ranks);
  const buckets = gather(values, h, [...new Set(places.map((place) => place.bucket))]);
  return Float64Array.from(places, ({ bucket, rank }) => {
    const members = buckets.get(bucket);
    return members?.[members.length === 1 ? 0 : rank] ?? NaN;
  });
}

interface Place {
  readonly bucket: number;
  /** Rank inside the bucket. */
  readonly rank: number;
}

function locate(h: Histogram, ranks: readonly number[]): Place[] {
  const places: Place[] = [];
  let before = 0;
  let bucket = 0;
  for (const rank of ranks) {
    while (before + (h.counts[bucket] as number) <= rank) before += h.counts[bucket++] as number;
    places.push({ bucket, rank: rank - before });
  }
  return places;
}

/** The members of some buckets in rising order; a bucket whose members are all equal gives just one. */
function gather(values: Float64Array, h: Histogram, buckets: readonly number[]): Map<number, Float64Array> {
  const slots = new Uint8Array(BUCKETS);
  buckets.forEach((bucket, i) => (slots[bucket] = i + 1));
  const { low, high } = extremes(values, slots, buckets.length);
  const members = buckets.map(
    (bucket, i) => new Float64Array(low[i + 1] === high[i + 1] ? 0 : (h.counts[bucket] as number)),
  );
  if (members.some((list) => list.length > 0)) fill(values, slots, members);
  return new Map(
    buckets.map((bucket, i) => {
      const list = members[i] as Float64Array;
      return [bucket, list.length === 0 ? Float64Array.of(low[i + 1] as number) : list.sort()];
    }),
  );
}

function extremes(
  values: Float64Array,
  slots: Uint8Array,
  count: number,
): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(count + 1).fill(Infinity);
  const high = new Float64Array(count + 1).fill(-Infinity);
  const words = wordsOf(values);
  for (let i = 0; i < values.length; i++) {
    const slot = slots[bucketOfHigh(words[2 * i + 1] as number)] as number;
    if (slot === 0) continue;
    const value = values[i] as number;
    if (value < (low[slot] as number)) low[slot] = value;
    if (value > (high[slot] as number)) high[slot] = value;
  }
  return { low, high };
}

function fill(values: Float64Array, slots: Uint8Array, members: readonly Float64Array[]): void {
  const next = new Uint32Array(members.length);
  const words = wordsOf(values);
  for (let i = 0; i < values.length; i++) {
    const slot = slots[bucketOfHigh(words[2 * i + 1] as number)] as number;
    if (slot === 0) continue;
    const list = members[slot - 1] as Float64Array;
    if (list.length > 0) list[(next[slot - 1] = (next[slot - 1] as number) + 1) - 1] = values[i] as number;
  }
}
