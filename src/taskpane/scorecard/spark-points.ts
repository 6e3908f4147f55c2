import type { Criterion } from '../../engine/scheme/scheme.ts';

/** A corner of the points-over-value line, both axes 0–1. */
export type SparkPoint = readonly [x: number, y: number];

/** The points of a criterion over its values, as a line from the lowest to the highest band; empty when the data decides. */
export function sparkPoints({ scale, weight }: Criterion): readonly SparkPoint[] {
  const height = (points: number): number => (weight <= 0 ? 0 : Math.min(1, Math.max(0, points / weight)));
  if (scale.kind === 'labels') return stairs(scale.bands.map((band) => height(band.points)).reverse());
  if (scale.kind === 'quantile') return stairs(scale.points.map(height));
  if (scale.kind === 'steps')
    return stairs([scale.floor, ...scale.bands.map((band) => band.points).reverse()].map(height));
  if (scale.kind !== 'linear') return [];
  const rising = [...scale.bands].reverse();
  const low = rising[0]?.from ?? 0;
  const width = (rising.at(-1)?.to ?? 1) - low || 1;
  return rising.flatMap((band): SparkPoint[] => [
    [(band.from - low) / width, height(band.pointsFrom)],
    [(band.to - low) / width, height(band.pointsTo)],
  ]);
}

function stairs(heights: readonly number[]): readonly SparkPoint[] {
  return heights.flatMap((height, at): SparkPoint[] => [
    [at / heights.length, height],
    [(at + 1) / heights.length, height],
  ]);
}
