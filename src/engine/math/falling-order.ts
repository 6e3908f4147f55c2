import { histogram } from './histogram.ts';
import { INFINITE, SHIFT, wordsOf } from './order-key.ts';

/** Rows of a column and their values, largest value first. */
export interface FallingOrder {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** Fewer rows are quicker compared with each other than counted. */
const WORTH_A_HISTOGRAM = 512;

/** So many values are quicker put in order than dealt out. */
const FEW = 16;

/**
 * The positive finite values from the largest to the smallest. They are dealt out by bucket (see `order-key`), and each bucket
 * is put in order by itself, where the processor has all of it at hand. Values travel with their rows, since fetching them
 * afterwards would mean as many leaps through memory as there are rows.
 */
export function fallingOrder(column: Float64Array): FallingOrder {
  if (column.length < WORTH_A_HISTOGRAM) return orderOfFew(column);
  const { counts } = histogram(column);
  leaveOutZeros(column, counts);
  const { count, largest } = countsToPlaces(counts);
  const order = room(count);
  dealOut(column, order, counts);
  const spare = room(largest);
  let start = 0;
  for (let bucket = INFINITE - 1; bucket >= 0; bucket--) {
    const end = counts[bucket] as number;
    if (end <= start) continue;
    const run = within(order, start, end);
    start = end;
    if (falls(run.values)) continue;
    if (run.values.length > FEW) spread(run, spare);
    settle(run);
  }
  return order;
}

function room(count: number): FallingOrder {
  return { rows: new Uint32Array(count), values: new Float64Array(count) };
}

function within({ rows, values }: FallingOrder, start: number, end: number): FallingOrder {
  return { rows: rows.subarray(start, end), values: values.subarray(start, end) };
}

function orderOfFew(column: Float64Array): FallingOrder {
  const rows = Uint32Array.from(column.keys()).filter((row) => {
    const value = column[row] as number;
    return value > 0 && value < Infinity;
  });
  const order = { rows, values: Float64Array.from(rows, (row) => column[row] as number) };
  compare(order);
  return order;
}

/** Zeros share the first bucket with the very smallest numbers. */
function leaveOutZeros(column: Float64Array, counts: Uint32Array): void {
  if (counts[0] === 0) return;
  for (const value of column) if (Object.is(value, 0)) counts[0] = (counts[0] as number) - 1;
}

/** Turns the counts of the buckets with positive values into where each bucket begins. Empty buckets stay zero. */
function countsToPlaces(counts: Uint32Array): { readonly count: number; readonly largest: number } {
  let count = 0;
  let largest = 0;
  for (let bucket = INFINITE - 1; bucket >= 0; bucket--) {
    const held = counts[bucket] as number;
    if (held === 0) continue;
    counts[bucket] = count;
    count += held;
    largest = Math.max(largest, held);
  }
  return { count, largest };
}

/** Puts every row into its bucket; the places of the buckets become their ends. */
function dealOut(column: Float64Array, { rows, values }: FallingOrder, places: Uint32Array): void {
  const words = wordsOf(column);
  // Copies, since engines look the names of a file up in every turn of a loop.
  const [shift, infinite] = [SHIFT, INFINITE];
  for (let row = 0; row < column.length; row++) {
    const bucket = (words[2 * row + 1] as number) >>> shift;
    const value = column[row] as number;
    if (bucket >= infinite || value === 0) continue;
    const place = places[bucket] as number;
    places[bucket] = place + 1;
    values[place] = value;
    rows[place] = row;
  }
}

/** As a bucket does that holds one value over and over. */
function falls(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[i - 1] as number)) return false;
  return true;
}

const places = new Uint32Array(1 << SHIFT);

/** Deals a bucket out once more, by as many of its next bits as leave a few values together. */
function spread({ rows, values }: FallingOrder, spare: FallingOrder): void {
  const bits = Math.min(SHIFT, 30 - Math.clz32(rows.length));
  const [drop, mask] = [SHIFT - bits, (1 << bits) - 1];
  const words = wordsOf(values);
  places.fill(0, 0, mask + 1);
  for (let i = 0; i < rows.length; i++) {
    const digit = (~(words[2 * i + 1] as number) >>> drop) & mask;
    places[digit] = (places[digit] as number) + 1;
  }
  let before = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const held = places[digit] as number;
    places[digit] = before;
    before += held;
  }
  for (let i = 0; i < rows.length; i++) {
    const digit = (~(words[2 * i + 1] as number) >>> drop) & mask;
    const place = places[digit] as number;
    places[digit] = place + 1;
    spare.values[place] = values[i] as number;
    spare.rows[place] = rows[i] as number;
  }
  values.set(spare.values.subarray(0, rows.length));
  rows.set(spare.rows.subarray(0, rows.length));
}

/** Values that travel farther than this are so many and so near each other that insertion would take for ever. */
const FAR = 256;

/** Puts values in order that nearly are: each goes up as far as it has to. */
function settle(run: FallingOrder): void {
  const { rows, values } = run;
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    if (value <= (values[i - 1] as number)) continue;
    const row = rows[i] as number;
    let place = i;
    for (; place > 0 && value > (values[place - 1] as number); place--) {
      values[place] = values[place - 1] as number;
      rows[place] = rows[place - 1] as number;
    }
    values[place] = value;
    rows[place] = row;
    if (i - place > FAR) return compare(run);
  }
}

/** The slow way, for any values. */
function compare({ rows, values }: FallingOrder): void {
  const [ownRows, own] = [rows.slice(), values.slice()];
  const order = Uint32Array.from(own.keys()).sort((a, b) => (own[b] as number) - (own[a] as number));
  order.forEach((from, to) => {
    values[to] = own[from] as number;
    rows[to] = ownRows[from] as number;
  });
}
