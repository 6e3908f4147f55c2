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
  if (h.exact) return places.map(({ place }) => valueOf(bucketAt(place)));
  return statisticsAmong(values, h, { places, rows: rowsIn(values, places) });
}

/** Where a rank is: the place of its bucket in the rising order, and the rank inside the bucket. */
export interface Place {
  readonly place: number;
  readonly rank: number;
}

/** The places of rising ranks. */
export function locate(h: Histogram, ranks: readonly number[]): readonly Place[] {
  let before = 0;
  let place = 0;
  return ranks.map((rank) => {
    for (let held = count(h, place); before + held <= rank; held = count(h, place)) {
      before += held;
      place++;
    }
    return { place, rank: rank - before };
  });
}

const count = (h: Histogram, place: number): number => h.counts[bucketAt(place)] as number;

/** The values at some places, looked for among the rows given, which must hold every row of these places' buckets. */
export function statisticsAmong(
  values: Float64Array,
  h: Histogram,
  { places, rows }: { readonly places: readonly Place[]; readonly rows: readonly number[] },
): readonly number[] {
  const words = wordsOf(values);
  const members = new Map(
    [...new Set(places.map((one) => one.place))].map((place) => {
      const bucket = bucketAt(place);
      const list = new Float64Array(count(h, place));
      let found = 0;
      for (const row of rows)
        if ((words[2 * row + 1] as number) >>> SHIFT === bucket) list[found++] = values[row] as number;
      return [place, { list, equal: list.every((value) => value === list[0]) }] as const;
    }),
  );
  return places.map(({ place, rank }) => {
    const { list, equal } = members.get(place) as { list: Float64Array; equal: boolean };
    return equal ? (list[0] as number) : select(list, rank);
  });
}

/** The rows in the buckets at some places: one pass over the column, four rows a step, since most rows are in none. */
function rowsIn(values: Float64Array, places: readonly Place[]): readonly number[] {
  const wanted = new Uint8Array(BUCKETS);
  for (const { place } of places) wanted[bucketAt(place)] = 1;
  const words = wordsOf(values);
  const rows: number[] = [];
  const is = (row: number): number => wanted[(words[2 * row + 1] as number) >>> SHIFT] as number;
  const fours = values.length - (values.length % 4);
  for (let row = 0; row < fours; row += 4) {
    if ((is(row) | is(row + 1) | is(row + 2) | is(row + 3)) === 0) continue;
    for (let one = row; one < row + 4; one++) if (is(one) === 1) rows.push(one);
  }
  for (let row = fours; row < values.length; row++) if (is(row) === 1) rows.push(row);
  return rows;
}
