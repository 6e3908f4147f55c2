import { total } from '../math/total.ts';

/**
 * Gini coefficient of values in falling order, no small-sample factor: Σ(2i−n−1)x_i / (nΣx), ascending (domain C8), summed by pairs
 * from both ends, so that equal values give 0 and nothing beside it. Negative values can carry it above 1: give `Math.max(x, 0)`
 * for a reading between 0 and 1. Null when the total is not positive.
 */
export function gini(sorted: Float64Array): number | null {
  const n = sorted.length;
  const sum = total(sorted);
  if (!(sum > 0)) return null;
  let weighted = 0;
  for (let i = 0; i < n / 2; i++)
    weighted += (n - 1 - 2 * i) * ((sorted[i] as number) - (sorted[n - 1 - i] as number));
  return weighted / (n * sum);
}
