import type { Histogram } from './histogram.ts';
import { BUCKETS, bucketAt, SHIFT, valueOf, wordsOf } from './order-key.ts';
import { select } from './select.ts';

/**
 * The values at some ranks (0-based, rising, each below `histogram.finite`) of a column's finite values in rising order,
 * without sorting it: the histogram says in which bucket each rank lies, and only those buckets are looked into.
 */
export function orderStatistics(
  values: Float64Array,
  h: Histogram,
  ranks: readonly number[],
): readonly number[] {
  const places = locate(h, ranks);
  if (h.exact) return places.map(({ bucket }) => valueOf(bucket));
  const members = gather(values, h, [...new Set(places.map((place) => place.bucket))]);
  return places.map(({ bucket, rank }) => {
    const { list, equal } = members.get(bucket) as Members;
    return equal ? (list[0] as number) : select(list, rank);
  });
}

interface Place {
  readonly bucket: number;
  /** Rank inside the bucket. */
  readonly rank: number;
}

function locate(h: Histogram, ranks: readonly number[]): Place[] {
  let before = 0;
  let place = 0;
  return ranks.map((rank) => {
    for (let held = count(h, place); before + held <= rank; held = count(h, place)) {
      before += held;
      place++;
    }
    return { bucket: bucketAt(place), rank: rank - before };
  });
}

const count = (h: Histogram, place: number): number => h.counts[bucketAt(place)] as number;

interface Members {
  readonly list: Float64Array;
  /** All the same: nothing to order. */
  readonly equal: boolean;
}

/** The members of some buckets, in row order: one pass over the column, four rows a step, since most rows are in none. */
function gather(values: Float64Array, h: Histogram, buckets: readonly number[]): Map<number, Members> {
  const slots = new Uint8Array(BUCKETS);
  buckets.forEach((bucket, i) => (slots[bucket] = i + 1));
  const lists = buckets.map((bucket) => new Float64Array(h.counts[bucket] as number));
  const next = new Uint32Array(buckets.length + 1);
  const words = wordsOf(values);
  const slotOf = (row: number): number => slots[(words[2 * row + 1] as number) >>> SHIFT] as number;
  const take = (row: number): void => {
    const slot = slotOf(row);
    if (slot === 0) return;
    (lists[slot - 1] as Float64Array)[next[slot] as number] = values[row] as number;
    next[slot] = (next[slot] as number) + 1;
  };
  const fours = values.length - (values.length % 4);
  for (let row = 0; row < fours; row += 4) {
    if ((slotOf(row) | slotOf(row + 1) | slotOf(row + 2) | slotOf(row + 3)) === 0) continue;
    for (let one = row; one < row + 4; one++) take(one);
  }
  for (let row = fours; row < values.length; row++) take(row);
  return new Map(
    buckets.map((bucket, i) => [bucket, { list: lists[i] as Float64Array, equal: allEqual(lists[i]) }]),
  );
}

function allEqual(list: Float64Array | undefined): boolean {
  return list?.every((value) => value === list[0]) ?? true;
}
