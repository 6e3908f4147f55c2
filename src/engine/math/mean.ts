import { total } from './total.ts';

/** The mean of the finite values, without the sum running over near the largest doubles; NaN when there are none. */
export function mean(values: Float64Array): number {
  const finite = values.filter(Number.isFinite);
  const plain = total(finite) / finite.length;
  return Number.isFinite(plain) ? plain : total(finite.map((value) => value / finite.length));
}
