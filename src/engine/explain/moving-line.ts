import { total } from '../math/total.ts';
import { lowered, raised } from '../math/tolerance.ts';
import { quantilesFor, replaced, turningPoint } from './replaced.ts';

/** Where a list is parted in two: at its own mean or median, or at a given value. */
export interface LineRule {
  readonly at: 'mean' | 'median' | number;
  /** A value on the line is above it. */
  readonly orOn: boolean;
  /** What the tolerance is relative to; the line itself when left out. */
  readonly size?: number;
}

/** A line that moves with the list, asked what a customer's own change would do to the side it is on. */
export interface MovingLine {
  /** Whether `to` is above the line of the list in which it stands for `from`. */
  readonly isAbove: (from: number, to: number) => boolean;
  /** The value of a customer around which it changes sides, the others as they are. */
  readonly turning: (from: number) => number;
}

/** Prepares a line; `values` are those that count. */
export function movingLine(values: Float64Array, { at, orOn, size }: LineRule): MovingLine {
  const above = (to: number, line: number): boolean =>
    orOn ? to >= lowered(line, size) : to > raised(line, size);
  if (typeof at === 'number') return { isAbove: (_, to) => above(to, at), turning: () => at };
  if (at === 'mean') {
    const sum = total(values);
    const count = values.length;
    return {
      isAbove: (from, to) => above(to, (sum - from + to) / count),
      turning: (from) => (sum - from) / (count - 1),
    };
  }
  const sorted = values.slice().sort();
  const median = quantilesFor(sorted.length, [0.5]);
  return {
    isAbove: (from, to) => above(to, median.of(replaced(sorted, from, to))[0] ?? NaN),
    turning: (from) => turningPoint(sorted, from, { p: 0.5, orOn }),
  };
}
