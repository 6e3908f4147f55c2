import type { CurvePoint } from '../../engine/concentration/curves.ts';

/** The cumulative share at a share of customers, on the line between the curve's points. */
export function shareAt(points: readonly CurvePoint[], x: number): number {
  const after = points.findIndex((point) => point.x >= x - 1e-9);
  const high = points[after];
  const low = points[after - 1];
  if (high === undefined) return points.at(-1)?.y ?? 0;
  if (low === undefined || high.x === low.x) return high.y;
  return low.y + ((high.y - low.y) * (x - low.x)) / (high.x - low.x);
}

/** Heights from the top for shares; a curve that climbs above 1 or falls below 0 still fits. */
export function curveScale(points: readonly CurvePoint[], height: number): (share: number) => number {
  const most = Math.max(1, ...points.map((point) => point.y));
  const least = Math.min(0, ...points.map((point) => point.y));
  return (share) => height * (1 - (share - least) / (most - least));
}
