import type { RatingLine } from './label-points.ts';

/**
 * Adds ratings that are numbers of points themselves, and answers the rows with anything else: labels, blanks,
 * numbers off the scale. Rows left out may get any points.
 */
export function addRatings(line: RatingLine, numbers: Float64Array, points: Float64Array): number[] {
  const rest: number[] = [];
  // Block by block, as curves are added.
  for (let from = 0; from < numbers.length; from += BLOCK)
    addBlock(line, numbers, { from, to: Math.min(from + BLOCK, numbers.length), points, rest });
  return rest;
}

const BLOCK = 4096;

interface Block {
  readonly from: number;
  readonly to: number;
  readonly points: Float64Array;
  readonly rest: number[];
}

function addBlock(
  { base, slope, most }: RatingLine,
  numbers: Float64Array,
  { from, to, points, rest }: Block,
): void {
  for (let row = from; row < to; row++) {
    const x = numbers[row] as number;
    if (x >= 0 && x <= most) points[row] = (points[row] as number) + (base + slope * x);
    else rest.push(row);
  }
}
