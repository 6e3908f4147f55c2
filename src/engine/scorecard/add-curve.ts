import { SHIFT, wordsOf } from '../math/order-key.ts';
import { type Curve, pointsOn } from './curve.ts';
import { type CurveTable, curveTable, LOOK_CLOSER } from './curve-table.ts';

/** Where points are added. */
export interface Rows {
  readonly included: Uint8Array;
  readonly points: Float64Array;
}

/** Making a table costs as much as looking at this many rows. */
const WORTH_A_TABLE = 4096;

/** Adds a curve's points to every included row and answers the rows that are blank; rows left out may get any points. */
export function addCurve(curve: Curve, numbers: Float64Array, rows: Rows): readonly number[] {
  const adding = { ...rows, curve, numbers, blanks: [] };
  if (numbers.length < WORTH_A_TABLE) return addOneByOne(adding, numbers.keys());
  const flat = { ...curveTable(curve), sign: curve.sign, numbers, words: wordsOf(numbers) };
  // Block by block: engines make better code of a loop that is called often than of one they have to change while it runs.
  for (let from = 0; from < numbers.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, numbers.length);
    addOneByOne(adding, addPoints(flat, rows.points, { from, to }));
  }
  return adding.blanks;
}

const BLOCK = 4096;

interface Adding extends Rows {
  readonly curve: Curve;
  readonly numbers: Float64Array;
  readonly blanks: number[];
}

function addOneByOne({ curve, numbers, included, points, blanks }: Adding, rows: Iterable<number>): number[] {
  for (const row of rows) {
    if (included[row] !== 1) continue;
    const value = numbers[row] as number;
    if (value === value) points[row] = (points[row] as number) + pointsOn(curve, value);
    else blanks.push(row);
  }
  return blanks;
}

/** A curve and a column as the hot loop wants them. */
interface FlatCurve extends CurveTable {
  readonly sign: 1 | -1;
  readonly words: Int32Array;
  readonly numbers: Float64Array;
}

/**
 * The hot loop, two rows a step: flat arrays, no calls, and plain numbers for the places of fields, since engines look named
 * ones up in every turn. Answers the pairs of rows with one whose bucket does not tell its piece: near a knot, or blank.
 */
function addPoints(
  { sign, pieces, table, words, numbers }: FlatCurve,
  points: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const [shift, closer] = [SHIFT, LOOK_CLOSER];
  const aside: number[] = [];
  let row = from;
  for (; row < to - 1; row += 2) {
    const one = table[(words[2 * row + 1] as number) >>> shift] as number;
    const two = table[(words[2 * row + 3] as number) >>> shift] as number;
    if (one === closer || two === closer) {
      aside.push(row, row + 1);
      continue;
    }
    const p = one << 2;
    const q = two << 2;
    const a = sign * (numbers[row] as number) - (pieces[p] as number);
    const b = sign * (numbers[row + 1] as number) - (pieces[q] as number);
    points[row] = (points[row] as number) + ((pieces[p + 1] as number) + (pieces[p + 2] as number) * a);
    points[row + 1] =
      (points[row + 1] as number) + ((pieces[q + 1] as number) + (pieces[q + 2] as number) * b);
  }
  if (row < to) aside.push(row);
  return aside;
}
