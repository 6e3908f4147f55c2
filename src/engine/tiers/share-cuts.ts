import type { Tier } from '../scheme/scheme.ts';
import { histogram } from '../math/histogram.ts';
import { orderStatistics } from '../math/order-statistics.ts';

/**
 * Cuts by share of customers (domain C6.2): a tier takes everybody with `(rank − 1) / n` below its cumulative share. Equal
 * values share the best rank, so they stay together and go up, and the best tier is never empty.
 */
export function shareCuts(tiers: readonly Tier[], values: Float64Array): Float64Array {
  const counted = histogram(values);
  const n = counted.finite;
  return Float64Array.from(tiers, ({ cut }) => {
    if (cut === null || cut >= 1) return -Infinity;
    const last = Math.ceil(cut * n - 1e-9 * n) - 1;
    return last < 0 ? Infinity : (orderStatistics(values, counted, [n - 1 - last])[0] ?? Infinity);
  });
}
