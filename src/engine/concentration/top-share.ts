import { falling } from '../math/falling.ts';
import { TOLERANCE } from '../math/tolerance.ts';
import { total } from '../math/total.ts';

/** Share of the total that the top ⌈share·n⌉ customers make (0–1, above 1 when others lose money); null when the total is not positive or there are fewer than five. */
export function topShare(values: Float64Array, share: number): number | null {
  return topShareOf(falling(values), share);
}

/** The same of values already in falling order. */
export function topShareOf(sorted: Float64Array, share: number): number | null {
  const sum = total(sorted);
  if (sorted.length < 5 || !(sum > 0)) return null;
  return total(sorted.subarray(0, Math.ceil(share * sorted.length - TOLERANCE))) / sum;
}

/** How many of the largest customers make the given share of the total: the first count that reaches it; null as above. */
export function customersFor(values: Float64Array, share: number): number | null {
  return customersForOf(falling(values), share);
}

/** The same of values already in falling order. */
export function customersForOf(sorted: Float64Array, share: number): number | null {
  const sum = total(sorted);
  if (sorted.length < 5 || !(sum > 0)) return null;
  let reached = 0;
  for (let i = 0; i < sorted.length; i++) {
    reached += sorted[i] as number;
    if (reached >= (share - TOLERANCE) * sum) return i + 1;
  }
  return sorted.length;
}
