import { TOLERANCE } from '../math/tolerance.ts';
import { total } from '../math/total.ts';

/**
 * Share of the total that the top ⌈share·n⌉ customers make (0–1, above 1 when others lose money), of values in falling order
 * and their sum; null when the total is not positive or there are fewer than five.
 */
export function topShare(sorted: Float64Array, share: number, sum = total(sorted)): number | null {
  if (sorted.length < 5 || !(sum > 0)) return null;
  return total(sorted.subarray(0, Math.ceil(share * sorted.length - TOLERANCE))) / sum;
}

/** How many of the largest customers make the given share of the total: the first count that reaches it; of and null as above. */
export function customersFor(sorted: Float64Array, share: number, sum = total(sorted)): number | null {
  if (sorted.length < 5 || !(sum > 0)) return null;
  let reached = 0;
  for (let i = 0; i < sorted.length; i++) {
    reached += sorted[i] as number;
    if (reached >= (share - TOLERANCE) * sum) return i + 1;
  }
  return sorted.length;
}
