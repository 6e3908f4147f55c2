import { histogram } from './histogram.ts';
import { INFINITE, SHIFT, wordsOf } from './order-key.ts';

/** Rows of a column and their values, side by side. */
export interface Dealt {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** Where a run begins, and the place behind its end. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Values dealt out, and their runs, the largest values first; inside a run they are in no order. */
export interface FallingRuns {
  readonly dealt: Dealt;
  readonly runs: readonly Run[];
}

/** Fewer rows are quicker compared with each other than counted. */
const WORTH_A_HISTOGRAM = 512;

/**
 * Deals the positive finite values out by bucket (see `order-key`): a run each. Values travel with their rows, since fetching
 * them afterwards would mean as many leaps through memory as there are rows. Lent: the next ones are dealt into the same memory.
 */
export function fallingRuns(column: Float64Array): FallingRuns {
  if (column.length < WORTH_A_HISTOGRAM) return runsOfFew(column);
  const { counts } = histogram(column);
  leaveOutZeros(column, counts);
  const dealt = lend(countsToPlaces(counts));
  dealOut(column, dealt, counts);
  const runs: Run[] = [];
  let start = 0;
  for (let bucket = INFINITE - 1; bucket >= 0; bucket--) {
    const end = counts[bucket] as number;
    if (end <= start) continue;
    runs.push({ start, end });
    start = end;
  }
  return { dealt, runs };
}

/** Room for so many rows. */
export function room(count: number): Dealt {
  return { rows: new Uint32Array(count), values: new Float64Array(count) };
}

/**
 * The bits of high words that tell the values of a bucket apart, as many as give every row a digit or nearly: a value's digit is
 * `(~high >>> drop) & mask`, 0 for the largest.
 */
export function nextBits(count: number): { readonly drop: number; readonly mask: number } {
  const bits = Math.min(SHIFT, 31 - Math.clz32(count));
  return { drop: SHIFT - bits, mask: (1 << bits) - 1 };
}

let lent = room(0);

/** Fresh pages cost as much as the dealing. */
function lend(count: number): Dealt {
  if (lent.rows.length < count) lent = room(count);
  return { rows: lent.rows.subarray(0, count), values: lent.values.subarray(0, count) };
}

/** Equal values are a run. */
function runsOfFew(column: Float64Array): FallingRuns {
  const valueAt = (row: number): number => column[row] as number;
  const rows = Uint32Array.from(column.keys())
    .filter((row) => valueAt(row) > 0 && valueAt(row) < Infinity)
    .sort((a, b) => valueAt(b) - valueAt(a));
  const values = Float64Array.from(rows, valueAt);
  const runs: Run[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    while (values[end] === values[start]) end++;
    runs.push({ start, end });
  }
  return { dealt: { rows, values }, runs };
}

/** Zeros share the first bucket with the very smallest numbers. */
function leaveOutZeros(column: Float64Array, counts: Uint32Array): void {
  if (counts[0] === 0) return;
  for (const value of column) if (Object.is(value, 0)) counts[0] = (counts[0] as number) - 1;
}

/** Turns the counts of the buckets with positive values into where each bucket begins, and answers how many values there are. */
function countsToPlaces(counts: Uint32Array): number {
  let count = 0;
  for (let bucket = INFINITE - 1; bucket >= 0; bucket--) {
    const held = counts[bucket] as number;
    // Empty buckets stay zero.
    if (held === 0) continue;
    counts[bucket] = count;
    count += held;
  }
  return count;
}

/** Puts every row into its bucket; the places of the buckets become their ends. */
function dealOut(column: Float64Array, { rows, values }: Dealt, places: Uint32Array): void {
  const words = wordsOf(column);
  // Plain numbers (14 is SHIFT, 0x1ffc0 INFINITE), since engines look the names of a file up in every turn of a loop.
  for (let row = 0; row < column.length; row++) {
    const bucket = (words[2 * row + 1] as number) >>> 14;
    const value = column[row] as number;
    if (bucket >= 0x1ffc0 || value === 0) continue;
    const place = places[bucket] as number;
    places[bucket] = place + 1;
    values[place] = value;
    rows[place] = row;
  }
}
