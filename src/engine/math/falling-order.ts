import { wordsOf } from './order-key.ts';

/** Rows of a column and their values, largest value first. */
export interface FallingOrder {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/**
 * The positive finite values from the largest to the smallest: a radix sort by the high words of the doubles, in as few passes
 * as their range needs; the few rows whose high words are equal and whose values are not are put right after it.
 */
export function fallingOrder(column: Float64Array): FallingOrder {
  const { rows } = radixSorted(keysOf(column));
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i] as number] as number;
  settle(values, rows);
  return { rows, values };
}

/** Rows with their sort keys, of which the largest is below 2 to the `bits`. */
interface Keyed {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
  readonly bits: number;
}

const INFINITE_WORD = 0x7ff00000;

/** Keys rise as values fall; the least is 0. */
function keysOf(values: Float64Array): Keyed {
  const words = wordsOf(values);
  const keys = new Uint32Array(values.length);
  const rows = new Uint32Array(values.length);
  let count = 0;
  let least = INFINITE_WORD;
  let most = 0;
  for (let row = 0; row < values.length; row++) {
    const word = words[2 * row + 1] as number;
    // Negative numbers have a negative word; zero shares its own with the very smallest numbers.
    if (word < 0 || word >= INFINITE_WORD || (word === 0 && values[row] === 0)) continue;
    keys[count] = word;
    rows[count++] = row;
    if (word < least) least = word;
    if (word > most) most = word;
  }
  for (let i = 0; i < count; i++) keys[i] = most - (keys[i] as number);
  const bits = count === 0 ? 0 : 32 - Math.clz32(most - least);
  return { keys: keys.subarray(0, count), rows: rows.subarray(0, count), bits };
}

/** More bits a pass spread the writes over more places than the processor keeps at hand. */
const MOST_BITS = 12;

function radixSorted(keyed: Keyed): Keyed {
  const { bits } = keyed;
  const passes = Math.ceil(bits / MOST_BITS);
  const digit = Math.ceil(bits / passes);
  let from = keyed;
  let to: Keyed = {
    keys: new Uint32Array(keyed.keys.length),
    rows: new Uint32Array(keyed.rows.length),
    bits,
  };
  for (let pass = 0; pass < passes; pass++) {
    sortByDigit(from, to, { shift: pass * digit, mask: 2 ** digit - 1 });
    [from, to] = [to, from];
  }
  return from;
}

/** One counting pass; rows of equal digits keep their order. */
function sortByDigit(
  { keys, rows }: Keyed,
  { keys: toKeys, rows: toRows }: Keyed,
  { shift, mask }: { readonly shift: number; readonly mask: number },
): void {
  const places = new Uint32Array(mask + 2);
  for (let i = 0; i < keys.length; i++) {
    const after = (((keys[i] as number) >>> shift) & mask) + 1;
    places[after] = (places[after] as number) + 1;
  }
  for (let digit = 1; digit <= mask; digit++)
    places[digit] = (places[digit] as number) + (places[digit - 1] as number);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const digit = (key >>> shift) & mask;
    const place = places[digit] as number;
    places[digit] = place + 1;
    toKeys[place] = key;
    toRows[place] = rows[i] as number;
  }
}

/** Values that rise where they should fall have equal high words: their run is sorted by the values themselves. */
function settle(values: Float64Array, rows: Uint32Array): void {
  const words = wordsOf(values);
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) <= (values[i - 1] as number)) continue;
    const word = words[2 * i + 1];
    let start = i;
    let end = i;
    while (start > 0 && words[2 * start - 1] === word) start--;
    while (end < values.length && words[2 * end + 1] === word) end++;
    const run = Array.from(rows.subarray(start, end), (row, k) => ({
      row,
      value: values[start + k] as number,
    }));
    run.sort((a, b) => b.value - a.value);
    run.forEach(({ row, value }, k) => {
      rows[start + k] = row;
      values[start + k] = value;
    });
    i = end;
  }
}
