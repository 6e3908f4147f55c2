import { total } from '../math/total.ts';

/**
 * Gini coefficient of the finite values, no small-sample factor: Σ(2i−n−1)x_i / (nΣx), ascending (domain C8). Negative values
 * can carry it above 1: give `Math.max(x, 0)` for a reading between 0 and 1. Null when the total is not positive.
 */
export function gini(values: Float64Array): number | null {
  const rising = values.filter(Number.isFinite).sort();
  const n = rising.length;
  const sum = total(rising);
  if (n === 0 || !(sum > 0)) return null;
  let weighted = 0;
  for (let i = 0; i < n; i++) weighted += (2 * i + 1 - n) * (rising[i] as number);
  return weighted / (n * sum);
}
