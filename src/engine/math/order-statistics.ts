import type { Histogram } from './histogram.ts';
import { BUCKETS, bucketAt, FINITE_BUCKETS, OCTAVE, SHIFT, valueOf, wordsOf } from './order-key.ts';
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

/**
 * The places of rising ranks. Most buckets are empty, so that a power of two is passed over as a whole unless one of the
 * ranks lies in it.
 */
export function locate({ counts, first }: Histogram, ranks: readonly number[]): readonly Place[] {
  const found: Place[] = [];
  let before = 0;
  for (let from = first; from < FINITE_BUCKETS && found.length < ranks.length; from += OCTAVE) {
    const held = heldInOctave(counts, Math.min(bucketAt(from), bucketAt(from + OCTAVE - 1)));
    if ((ranks[found.length] as number) < before + held)
      locateInOctave(counts, ranks, { from, before, found });
    before += held;
  }
  return found;
}

/** How many values lie between a power of two and the next, whose first bucket is given. */
function heldInOctave(counts: Uint32Array, bucket: number): number {
  let held = 0;
  for (let i = bucket; i < bucket + OCTAVE; i++) held += counts[i] as number;
  return held;
}

interface Octave {
  readonly from: number;
  /** How many values lie below it. */
  readonly before: number;
  readonly found: Place[];
}

function locateInOctave(
  counts: Uint32Array,
  ranks: readonly number[],
  { from, before, found }: Octave,
): void {
  let below = before;
  for (let place = from; place < from + OCTAVE; place++) {
    const held = counts[bucketAt(place)] as number;
    for (
      let rank = ranks[found.length];
      rank !== undefined && rank < below + held;
      rank = ranks[found.length]
    )
      found.push({ place, rank: rank - below });
    below += held;
  }
}

/** A list of so many values is sooner sorted, which needs no warming up, than one value is selected from it. */
const SOON_SORTED = 1_024;

/** The values at some places, looked for among the rows given, which must hold every row of these places' buckets. */
export function statisticsAmong(
  values: Float64Array,
  { counts }: Histogram,
  { places, rows }: { readonly places: readonly Place[]; readonly rows: readonly number[] },
): readonly number[] {
  const distinct = [...new Set(places.map((one) => one.place))];
  const lists = distinct.map((place) => new Float64Array(counts[bucketAt(place)] as number));
  fillLists(values, rows, { buckets: distinct.map(bucketAt), lists });
  const at = lists.map((list) => (list.length < SOON_SORTED ? inOrder(list.sort()) : bySelection(list)));
  return places.map(({ place, rank }) => at[distinct.indexOf(place)]?.(rank) ?? NaN);
}

/** The value at a rank of a list. */
type ValueAt = (rank: number) => number;

function inOrder(sorted: Float64Array): ValueAt {
  return (rank) => sorted[rank] as number;
}

/** Ties fill long lists. */
function bySelection(list: Float64Array): ValueAt {
  const [value = NaN] = list;
  return list.every((one) => one === value) ? () => value : (rank) => select(list, rank);
}

const slots = new Uint8Array(BUCKETS);

/** Puts each row's value in the list of its bucket; the table that tells which is swept afterwards. */
function fillLists(
  values: Float64Array,
  rows: readonly number[],
  { buckets, lists }: { readonly buckets: readonly number[]; readonly lists: readonly Float64Array[] },
): void {
  const words = wordsOf(values);
  const found = new Uint32Array(lists.length);
  const shift = SHIFT;
  buckets.forEach((bucket, i) => (slots[bucket] = i + 1));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const slot = slots[(words[2 * row + 1] as number) >>> shift] as number;
    if (slot === 0) continue;
    const place = found[slot - 1] as number;
    found[slot - 1] = place + 1;
    (lists[slot - 1] as Float64Array)[place] = values[row] as number;
  }
  for (const bucket of buckets) slots[bucket] = 0;
}

/** The rows in the buckets at some places. */
function rowsIn(values: Float64Array, places: readonly Place[]): readonly number[] {
  const wanted = new Uint8Array(BUCKETS);
  for (const { place } of places) wanted[bucketAt(place)] = 1;
  const words = wordsOf(values);
  const shift = SHIFT;
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++)
    if (wanted[(words[2 * row + 1] as number) >>> shift] === 1) rows.push(row);
  return rows;
}
