import type { Inputs } from '../mapping/inputs.ts';
import type { KaismScheme, MatrixAxis, RatedCriterion } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import type { Column } from '../table/table.ts';
import type { Change, Gap, Reasons } from './explanation.ts';
import { firstStep, type Grain, grainOf } from './grain.ts';
import { movingLine, type MovingLine } from './moving-line.ts';

/** An axis of a matrix with the values that were worked out of it. */
export interface ValuedAxis {
  readonly axis: MatrixAxis;
  readonly values: Float64Array;
}

/** The way to a better quadrant for a row of a tier, and the one rating that alone goes it. */
export type NextQuadrant = (row: number, tier: number) => Pick<Reasons, 'gap' | 'change'> | null;

/** Prepares the way over the line of each axis: by the one rating that moves least, or the shortest where none is enough. */
export function* nextQuadrant(
  inputs: Inputs,
  scheme: KaismScheme,
  valued: readonly ValuedAxis[],
): Steps<NextQuadrant> {
  const axes: Axis[] = [];
  for (const one of valued) {
    axes.push(readyAxis(one, inputs));
    yield;
  }
  const tierOf = scheme.quadrants.map((name) => scheme.tiers.findIndex((tier) => tier.name === name));
  const tierAt = ([y, x]: readonly (boolean | null)[]): number =>
    y == null || x == null ? -1 : (tierOf[(y ? 0 : 2) + (x ? 0 : 1)] ?? -1);
  return (row, tier) => {
    const sides = axes.map((one) => isHigh(one, row));
    const ways = axes.flatMap((axis, place): Way[] => {
      const reached = tierAt(sides.map((side, i) => (i === place) !== side));
      if (reached < 0 || reached >= tier) return [];
      const over = { ...wayOver(axis, row), tier: reached, change: null };
      if (!isRating(axis, over.gap.at)) return [];
      const tierAfter = (column: Column, to: number): number =>
        tierAt(axes.map((one, i) => isHighAfter(one, { column, row, to, side: sides[i] === true })));
      return [
        over,
        ...axis.rated.flatMap((rated) =>
          byRating(axis, rated, { row, tier, over, tierAfter, up: sides[place] !== true }),
        ),
      ];
    });
    const single = ways.filter((way) => way.change !== null);
    const way = cheapest(single.length > 0 ? single : ways);
    const reached = scheme.tiers[way?.tier ?? -1];
    return way && reached ? { gap: { ...way.gap, tier: reached.name }, change: way.change } : null;
  };
}

/** A criterion with its ratings. */
interface Rated extends Omit<RatedCriterion, 'column'> {
  readonly column: Column;
  readonly grain: Grain;
}

interface Axis extends ValuedAxis {
  readonly rated: readonly Rated[];
  readonly line: MovingLine;
}

function readyAxis({ axis, values }: ValuedAxis, inputs: Inputs): Axis {
  const { scale, cut } = axis;
  const at = cut === 'midpoint' ? (scale.min + scale.max) / 2 : cut;
  return {
    axis,
    values,
    rated: axis.criteria.flatMap((one): Rated[] => {
      const column = inputs.columnOf(one.id);
      return column && one.weight > 0 ? [{ ...one, column, grain: grainOf(column.numbers) }] : [];
    }),
    line: movingLine(values.filter(Number.isFinite), { at, orOn: true, size: scale.max - scale.min }),
  };
}

const isHigh = ({ values, line }: Axis, row: number): boolean => {
  const value = values[row] ?? NaN;
  return line.isAbove(value, value);
};

/** A rating changed. */
interface Move {
  readonly column: Column;
  readonly row: number;
  readonly to: number;
  /** The side before. */
  readonly side: boolean;
}

/** The side of the line after a move, which may be of a rating of the other axis; null where it would leave its scale. */
function isHighAfter(axis: Axis, { column, row, to, side }: Move): boolean | null {
  const from = column.numbers[row] ?? NaN;
  if (!axis.rated.some((one) => one.column === column)) return side;
  if (isRating(axis, from) !== isRating(axis, to)) return null;
  const value = axis.values[row] ?? NaN;
  return axis.line.isAbove(value, value + shareOf(axis, column, row) * (to - from));
}

const isRating = ({ axis: { scale } }: Axis, value: number): boolean =>
  value >= scale.min && value <= scale.max;

/** How much of a change of a column's rating the axis follows. */
function shareOf(axis: Axis, column: Column, row: number): number {
  let present = 0;
  let own = 0;
  for (const one of axis.rated) {
    if (!isRating(axis, one.column.numbers[row] ?? NaN)) continue;
    present += one.weight;
    if (one.column === column) own += one.weight;
  }
  return own / present;
}

/** A way over a line. `cost` = how far, as a share of the scale. */
interface Way {
  readonly gap: Omit<Gap, 'tier'>;
  readonly tier: number;
  readonly change: Change | null;
  readonly cost: number;
}

function wayOver(
  { axis, values, line }: Axis,
  row: number,
): { readonly gap: Omit<Gap, 'tier'> & { readonly at: number }; readonly cost: number } {
  const value = values[row] ?? NaN;
  const at = line.turning(value);
  const gap = { points: at - value, at, axis: axis.name };
  return { gap, cost: Math.abs(at - value) / (axis.scale.max - axis.scale.min) };
}

interface Wanted {
  readonly row: number;
  readonly tier: number;
  readonly over: Way;
  readonly up: boolean;
  readonly tierAfter: (column: Column, to: number) => number;
}

/** The same way by one rating alone. */
function byRating(axis: Axis, { id, name, column, grain }: Rated, wanted: Wanted): Way[] {
  const { row, tier, over, up, tierAfter } = wanted;
  const from = column.numbers[row] ?? NaN;
  const near = from + over.gap.points / shareOf(axis, column, row);
  const reaches = (to: number): boolean => tierAfter(column, to) >= 0 && tierAfter(column, to) < tier;
  const to = isRating(axis, from) ? firstStep(near, grain, { from, up, reaches }) : null;
  if (to === null) return [];
  const cost = Math.abs(to - from) / (axis.axis.scale.max - axis.axis.scale.min);
  const change = { key: id, criterion: name, from, to, points: 0 };
  return [{ ...over, tier: tierAfter(column, to), change, cost }];
}

function cheapest(ways: readonly Way[]): Way | null {
  return ways.reduce<Way | null>((best, way) => (best && best.cost <= way.cost ? best : way), null);
}
