import { wordsOf } from './order-key.ts';

/** Rows of a column and their values, largest value first. */
export interface FallingOrder {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/**
 * The positive finite values from the largest to the smallest: a radix sort by the high words of the doubles, in as few passes
 * as their range needs; the few rows whose high words are equal and whose values are not are put right after it. Values travel
 * with their rows, since fetching them afterwards would mean as many leaps through memory as there are rows.
 */
export function fallingOrder(column: Float64Array): FallingOrder {
  const sorted = radixSorted(positives(column));
  settle(sorted, column);
  return sorted;
}

/** Rows before they are sorted, and the high words between which all of theirs lie. */
interface Unsorted extends FallingOrder {
  readonly least: number;
  readonly most: number;
}

const INFINITE_WORD = 0x7ff00000;

function positives(column: Float64Array): Unsorted {
  const words = wordsOf(column);
  const rows = new Uint32Array(column.length);
  const values = new Float64Array(column.length);
  let count = 0;
  let least = INFINITE_WORD;
  let most = 0;
  for (let row = 0; row < column.length; row++) {
    const word = words[2 * row + 1] as number;
    const value = column[row] as number;
    // Negative numbers have a negative word; zero shares its own with the very smallest numbers.
    if (word < 0 || word >= INFINITE_WORD || value === 0) continue;
    values[count] = value;
    rows[count++] = row;
    if (word < least) least = word;
    if (word > most) most = word;
  }
  return { rows: rows.subarray(0, count), values: values.subarray(0, count), least, most };
}

/** More bits a pass spread the writes over more places than the processor keeps at hand. */
const MOST_BITS = 12;

function radixSorted({ rows, values, least, most }: Unsorted): FallingOrder {
  const bits = rows.length === 0 ? 0 : 32 - Math.clz32(most - least);
  const passes = Math.ceil(bits / MOST_BITS);
  const digit = Math.ceil(bits / passes);
  let from: FallingOrder = { rows, values };
  let to: FallingOrder = { rows: new Uint32Array(rows.length), values: new Float64Array(rows.length) };
  for (let pass = 0; pass < passes; pass++) {
    sortByDigit(from, to, { most, shift: pass * digit, mask: 2 ** digit - 1 });
    [from, to] = [to, from];
  }
  return from;
}

/** Some bits of what a high word lacks to the most. */
interface Digit {
  readonly most: number;
  readonly shift: number;
  readonly mask: number;
}

/** One counting pass; rows of equal digits keep their order. */
function sortByDigit(from: FallingOrder, to: FallingOrder, { most, shift, mask }: Digit): void {
  const { rows, values } = from;
  const { rows: toRows, values: toValues } = to;
  const words = wordsOf(values);
  const places = new Uint32Array(mask + 2);
  for (let i = 0; i < rows.length; i++) {
    const after = (((most - (words[2 * i + 1] as number)) >>> shift) & mask) + 1;
    places[after] = (places[after] as number) + 1;
  }
  for (let digit = 1; digit <= mask; digit++)
    places[digit] = (places[digit] as number) + (places[digit - 1] as number);
  for (let i = 0; i < rows.length; i++) {
    const digit = ((most - (words[2 * i + 1] as number)) >>> shift) & mask;
    const place = places[digit] as number;
    places[digit] = place + 1;
    toValues[place] = values[i] as number;
    toRows[place] = rows[i] as number;
  }
}

/** Values that rise where they should fall have equal high words: their run is sorted by the values themselves. */
function settle({ rows, values }: FallingOrder, column: Float64Array): void {
  const words = wordsOf(values);
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) <= (values[i - 1] as number)) continue;
    const word = words[2 * i + 1];
    let start = i;
    let end = i;
    while (start > 0 && words[2 * start - 1] === word) start--;
    while (end < values.length && words[2 * end + 1] === word) end++;
    rows.subarray(start, end).sort((a, b) => (column[b] as number) - (column[a] as number));
    values.subarray(start, end).sort().reverse();
    i = end;
  }
}
