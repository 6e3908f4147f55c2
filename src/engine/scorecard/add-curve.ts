import { SHIFT, wordsOf } from '../math/order-key.ts';
import { raised } from '../math/tolerance.ts';
import { bandTable } from './band-table.ts';
import { type Curve, pointsOn } from './curve.ts';

/** Where points are added. */
export interface Rows {
  readonly included: Uint8Array;
  readonly points: Float64Array;
}

/**
 * Adds a curve's points to every included row and answers the rows that are blank. Block by block: engines make better code of
 * a loop that is called often than of one they have to change while it runs.
 */
export function addCurve(curve: Curve, numbers: Float64Array, rows: Rows): readonly number[] {
  const { bands, ends } = sideBySide(curve);
  const flat = { sign: curve.sign, bands, table: bandTable(ends), words: wordsOf(numbers), numbers };
  const blanks: number[] = [];
  for (let from = 0; from < numbers.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, numbers.length);
    for (const row of addPoints(flat, rows, { from, to })) {
      const value = numbers[row] as number;
      if (value === value) rows.points[row] = (rows.points[row] as number) + pointsOn(curve, value);
      else blanks.push(row);
    }
  }
  return blanks;
}

const BLOCK = 4096;

/** A curve and a column as the hot loop wants them: bands side by side, and the lowest band of every bucket of doubles. */
interface FlatCurve {
  readonly sign: 1 | -1;
  readonly bands: Float64Array;
  readonly table: Uint8Array;
  readonly words: Int32Array;
  readonly numbers: Float64Array;
}

/** What a band takes in the array: where it starts, its least points, slope and most points, and the value it ends before. */
const FIELDS = 5;

/**
 * The hot loop: flat arrays, no calls, and plain numbers for the places of fields, since engines look named ones up in every
 * turn. Answers the rows whose bucket does not tell their band: those near a knot, and blanks.
 */
function addPoints(
  { sign, bands, table, words, numbers }: FlatCurve,
  { included, points }: Rows,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const [fields, shift] = [FIELDS, SHIFT];
  const flip = sign === 1 ? 0 : 1 << 31;
  const aside: number[] = [];
  for (let row = from; row < to; row++) {
    if (included[row] !== 1) continue;
    const x = sign * (numbers[row] as number);
    const at = fields * (table[((words[2 * row + 1] as number) ^ flip) >>> shift] as number);
    if (!(x < (bands[at + 4] as number))) {
      aside.push(row);
      continue;
    }
    const low = bands[at + 1] as number;
    const high = bands[at + 3] as number;
    const p = low + (bands[at + 2] as number) * (x - (bands[at] as number));
    points[row] = (points[row] as number) + (p > high ? high : p < low ? low : p);
  }
  return aside;
}

/** The bands one after the other, each with the value it ends before; the last ends nowhere. */
function sideBySide(curve: Curve): { readonly bands: Float64Array; readonly ends: Float64Array } {
  const { bands, knots } = withFlatEnd(curve);
  const flat = bands.flatMap(({ start, base, slope, cap }, i) => [
    slope === 0 ? 0 : start,
    base,
    slope,
    cap,
    knots[i] ?? Infinity,
  ]);
  return { bands: Float64Array.from(flat), ends: knots };
}

/** Past its end a band that climbs is capped for good: a band of its own, since processors do not foresee a cap. */
function withFlatEnd({ bands, knots }: Curve): Pick<Curve, 'bands' | 'knots'> {
  const last = bands.at(-1);
  if (!last || last.slope === 0) return { bands, knots };
  const end = raised(last.start + (last.cap - last.base) / last.slope);
  const flat = { start: 0, base: last.cap, slope: 0, cap: last.cap };
  return { bands: [...bands, flat], knots: Float64Array.of(...knots, end) };
}
