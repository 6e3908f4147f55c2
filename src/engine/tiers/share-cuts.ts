import type { Tier } from '../scheme/scheme.ts';
import { falling } from '../math/falling.ts';
import { histogram } from '../math/histogram.ts';
import { orderStatistics } from '../math/order-statistics.ts';
import { WORTH_A_HISTOGRAM } from '../math/quantile.ts';

/**
 * Cuts by share of customers (domain C6.2): a tier takes everybody with `(rank − 1) / n` below its cumulative share. Equal
 * values share the best rank, so they stay together and go up, and the best tier is never empty.
 */
export function shareCuts(tiers: readonly Tier[], values: Float64Array): Float64Array {
  const { n, fromTop } = ranked(values);
  return Float64Array.from(tiers, ({ cut }) => {
    if (cut === null || cut >= 1) return -Infinity;
    const last = Math.ceil(cut * n - 1e-9 * n) - 1;
    return last < 0 ? Infinity : fromTop(last);
  });
}

/** How many finite values there are, and the value at a rank from the top. */
function ranked(values: Float64Array): {
  readonly n: number;
  readonly fromTop: (rank: number) => number;
} {
  if (values.length < WORTH_A_HISTOGRAM) {
    const sorted = falling(values);
    return { n: sorted.length, fromTop: (rank) => sorted[rank] ?? Infinity };
  }
  const counted = histogram(values);
  const n = counted.finite;
  return { n, fromTop: (rank) => orderStatistics(values, counted, [n - 1 - rank])[0] ?? Infinity };
}
