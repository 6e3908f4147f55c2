import { wordsOf } from '../math/order-key.ts';
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
  const { included, points } = rows;
  const adding: Adding = { included, points, curve, numbers, blanks: [] };
  if (numbers.length < WORTH_A_TABLE) return addOneByOne(adding, numbers.keys());
  const flat = new FlatCurve(curve, numbers);
  // Block by block: engines make better code of a loop that is called often than of one they have to change while it runs.
  for (let from = 0; from < numbers.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, numbers.length);
    const rest = addWhileOnPiece(flat, points, { from, to });
    addOneByOne(adding, addPoints(flat, points, { from: rest, to }));
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

/**
 * A curve and a column as the hot loop wants them. A class, since an object written out changes what engines know of its
 * fields when it is made for the second time, and they throw away what they made of the loop by then.
 */
class FlatCurve implements CurveTable {
  readonly table: Uint8Array;
  readonly pieces: Float64Array;
  readonly sign: 1 | -1;
  readonly words: Int32Array;
  readonly numbers: Float64Array;

  constructor(curve: Curve, numbers: Float64Array) {
    const { table, pieces } = curveTable(curve);
    this.table = table;
    this.pieces = pieces;
    this.sign = curve.sign;
    this.words = wordsOf(numbers);
    this.numbers = numbers;
  }
}

/** Rows from the first up to but not including the second. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Adds to the first rows, those that lie on one piece: all of them where a curve has one band. Answers the first that does not. */
function addWhileOnPiece(flat: FlatCurve, points: Float64Array, { from, to }: Part): number {
  const { sign, pieces, table, words, numbers } = flat;
  const piece = table[(words[2 * from + 1] as number) >>> 14] as number;
  if (piece === LOOK_CLOSER) return from;
  const least = pieces[8 * piece + 3] as number;
  const greatest = pieces[8 * piece + 4] as number;
  const start = pieces[8 * piece] as number;
  const base = pieces[8 * piece + 1] as number;
  const slope = pieces[8 * piece + 2] as number;
  for (let row = from; row < to; row++) {
    const x = sign * (numbers[row] as number);
    if (!(x >= least && x <= greatest)) return row;
    points[row] = (points[row] as number) + (base + slope * (x - start));
  }
  return to;
}

/**
 * The hot loop, four rows a step: flat arrays, and plain numbers (14 is `SHIFT`, 128 `LOOK_CLOSER`), since engines look named
 * ones up in every turn. Answers the rows whose bucket does not tell their piece: near a knot, or blank.
 */
function addPoints(flat: FlatCurve, points: Float64Array, { from, to }: Part): readonly number[] {
  const { sign, pieces, table, words, numbers } = flat;
  const aside: number[] = [];
  const fours = to - ((to - from) % 4);
  for (let row = from; row < fours; row += 4) {
    const a = table[(words[2 * row + 1] as number) >>> 14] as number;
    const b = table[(words[2 * row + 3] as number) >>> 14] as number;
    const c = table[(words[2 * row + 5] as number) >>> 14] as number;
    const d = table[(words[2 * row + 7] as number) >>> 14] as number;
    if (((a | b | c | d) & 128) !== 0) {
      addSingly(flat, points, { from: row, to: row + 4, aside });
      continue;
    }
    points[row] = (points[row] as number) + onPiece(pieces, a, sign * (numbers[row] as number));
    points[row + 1] = (points[row + 1] as number) + onPiece(pieces, b, sign * (numbers[row + 1] as number));
    points[row + 2] = (points[row + 2] as number) + onPiece(pieces, c, sign * (numbers[row + 2] as number));
    points[row + 3] = (points[row + 3] as number) + onPiece(pieces, d, sign * (numbers[row + 3] as number));
  }
  addSingly(flat, points, { from: fours, to, aside });
  return aside;
}

/** The same row by row. */
function addSingly(
  { sign, pieces, table, words, numbers }: FlatCurve,
  points: Float64Array,
  { from, to, aside }: Part & { readonly aside: number[] },
): void {
  for (let row = from; row < to; row++) {
    const piece = table[(words[2 * row + 1] as number) >>> 14] as number;
    if (piece === 128) aside.push(row);
    else points[row] = (points[row] as number) + onPiece(pieces, piece, sign * (numbers[row] as number));
  }
}

function onPiece(pieces: Float64Array, piece: number, x: number): number {
  const at = piece << 3;
  return (pieces[at + 1] as number) + (pieces[at + 2] as number) * (x - (pieces[at] as number));
}
