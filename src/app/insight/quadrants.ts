import { quantiles, type KaismScheme, type MatrixAxis } from '../../engine/index.ts';
import type { QuadrantPoint, Quadrants } from '../app.ts';
import type { Computed } from '../preview.ts';
import { measureOf, namesOf } from './values-of.ts';

/** Every customer on the two axes of a 2×2 (domain A7); null where the axes have no values. */
export function quadrantsOf(computed: Computed, scheme: KaismScheme): Quadrants | null {
  const [x, y] = [measureOf('x', computed), measureOf('y', computed)];
  if (x === null || y === null) return null;
  const names = namesOf(computed);
  const points = Array.from(computed.graded.tier, (tier, row): QuadrantPoint => ({
    row,
    customer: names[row] ?? '',
    x: x[row] ?? NaN,
    y: y[row] ?? NaN,
    tier,
  })).filter((point) => point.tier >= 0 && Number.isFinite(point.x + point.y));
  return { x: axisOf(scheme.x, x), y: axisOf(scheme.y, y), quadrants: scheme.quadrants, points };
}

function axisOf({ name, scale, cut }: MatrixAxis, values: Float64Array): Quadrants['x'] {
  return { name, min: scale.min, max: scale.max, cut: cutOf(cut, scale, values) };
}

function cutOf(cut: MatrixAxis['cut'], { min, max }: MatrixAxis['scale'], values: Float64Array): number {
  if (typeof cut === 'number') return cut;
  const known = values.filter(Number.isFinite);
  if (cut === 'midpoint' || known.length === 0) return (min + max) / 2;
  if (cut === 'median') return quantiles(known, [0.5])[0] ?? (min + max) / 2;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
