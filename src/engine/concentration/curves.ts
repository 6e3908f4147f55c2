import { total } from '../math/total.ts';

/** A point of a curve of shares: x = share of customers, y = cumulative share of the total. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The Lorenz curve of values in falling order, poorest first, from (0, 0) to (1, 1), thinned to at most `points` steps. Null when
 * the total is not positive.
 */
export function lorenz(sorted: Float64Array, points: number): readonly CurvePoint[] | null {
  return paretoCurve(sorted.slice().reverse(), points);
}

/**
 * Cumulative share of values in falling order from the largest customer on: the Pareto curve, and the whale curve of profit when
 * some customers lose money (it then climbs above 1 before it falls back to it).
 */
export function paretoCurve(sorted: Float64Array, points: number): readonly CurvePoint[] | null {
  const sum = total(sorted);
  if (sorted.length === 0 || !(sum > 0)) return null;
  const every = Math.max(1, Math.ceil(sorted.length / points));
  const curve: CurvePoint[] = [{ x: 0, y: 0 }];
  let reached = 0;
  for (let i = 0; i < sorted.length; i++) {
    reached += sorted[i] as number;
    const last = i + 1 === sorted.length;
    if (last || (i + 1) % every === 0)
      curve.push({ x: (i + 1) / sorted.length, y: last ? 1 : reached / sum });
  }
  return curve;
}
