import type { QuadrantPoint, Quadrants } from '../../app/app.ts';

/** Every n-th point, so that at most `most` are left. */
export function sample(points: readonly QuadrantPoint[], most: number): readonly QuadrantPoint[] {
  const every = Math.max(1, Math.ceil(points.length / most));
  return points.filter((_point, at) => at % every === 0);
}

/** Customers of a quadrant and the names of the first few. */
export interface QuadrantCount {
  readonly count: number;
  readonly names: readonly string[];
}

const NAMED = 5;

/** Counts in the order HH, HL, LH, LL of y, x; a value on a line counts as high. */
export function countQuadrants({ x, y, points }: Quadrants): readonly QuadrantCount[] {
  return [0, 1, 2, 3].map((wanted) => {
    const inside = points.filter(
      (point) => (point.y >= y.cut ? 0 : 2) + (point.x >= x.cut ? 0 : 1) === wanted,
    );
    return { count: inside.length, names: inside.slice(0, NAMED).map((point) => point.customer) };
  });
}
