import { raised } from '../math/tolerance.ts';
import { total } from '../math/total.ts';

/** XYZ class by the coefficient of variation of a customer's sales per period: X ≤ 0.5, Y ≤ 1, Z above (domain C8). */
export type Xyz = 'X' | 'Y' | 'Z';

/**
 * The class of one customer's sales per period by standard deviation (of the population) over mean; null when the mean is not
 * positive or nothing is finite.
 */
export function xyz(sales: ArrayLike<number>, cuts: readonly [x: number, y: number] = [0.5, 1]): Xyz | null {
  const known = Float64Array.from(sales).filter(Number.isFinite);
  const mean = total(known) / known.length;
  if (!(mean > 0 && mean < Infinity)) return null;
  const variation = Math.sqrt(total(known.map((value) => (value / mean - 1) ** 2)) / known.length);
  if (variation <= raised(cuts[0])) return 'X';
  return variation <= raised(cuts[1]) ? 'Y' : 'Z';
}
