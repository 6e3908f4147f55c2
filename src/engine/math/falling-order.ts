import { type Dealt, fallingRuns, nextBits, room, type Run } from './falling-runs.ts';
import { wordsOf, SHIFT } from './order-key.ts';

/** So many values are quicker put in order than dealt out. */
const FEW = 16;

/**
 * The positive finite values from the largest to the smallest, with their rows. Each run is put in order by itself, where the
 * processor has all of it at hand. Lent, as `fallingRuns` says.
 */
export function fallingOrder(column: Float64Array): Dealt {
  const { dealt, runs } = fallingRuns(column);
  for (const run of runs) putInOrder(dealt, run);
  return dealt;
}

/** Puts the values of a run in falling order, and their rows with them. */
export function putInOrder({ rows, values }: Dealt, { start, end }: Run): void {
  const run = { rows: rows.subarray(start, end), values: values.subarray(start, end) };
  if (falls(run.values)) return;
  if (run.values.length > FEW) spread(run);
  settle(run);
}

/** As a bucket does that holds one value over and over. */
function falls(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[i - 1] as number)) return false;
  return true;
}

const places = new Uint32Array(1 << SHIFT);
let spare = room(0);

/** Deals a bucket out once more, by its next bits. */
function spread({ rows, values }: Dealt): void {
  if (spare.rows.length < rows.length) spare = room(rows.length);
  const { drop, mask } = nextBits(rows.length);
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
function settle(run: Dealt): void {
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
function compare({ rows, values }: Dealt): void {
  const [ownRows, own] = [rows.slice(), values.slice()];
  const order = Uint32Array.from(own.keys()).sort((a, b) => (own[b] as number) - (own[a] as number));
  order.forEach((from, to) => {
    values[to] = own[from] as number;
    rows[to] = ownRows[from] as number;
  });
}
