import { histogram } from './histogram.ts';
import { orderStatistics } from './order-statistics.ts';

/** Below this many rows sorting is quicker than looking for the ranks. */
export const WORTH_A_HISTOGRAM = 8192;

/**
 * Quantiles of a column's finite values at rising probabilities (0–1), type 7: h = (n−1)p, between the values at ⌊h⌋ and
 * ⌊h⌋+1 (R's default, Excel's PERCENTILE.INC, numpy's linear; domain C2). NaN throughout when there is no finite value.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): readonly number[] {
  if (values.length < WORTH_A_HISTOGRAM)
    return quantilesOfSorted(values.filter(Number.isFinite).sort(), probabilities);
  const counted = histogram(values);
  const ranks = ranksFor(counted.finite, probabilities);
  return between(ranks, orderStatistics(values, counted, ranks.needed));
}

/** The same of finite values already in rising order. */
export function quantilesOfSorted(sorted: Float64Array, probabilities: readonly number[]): readonly number[] {
  const ranks = ranksFor(sorted.length, probabilities);
  return between(
    ranks,
    ranks.needed.map((rank) => sorted[rank] as number),
  );
}

/** The ranks that some quantiles of `count` values lie between. */
export interface Ranks {
  /** Distinct, rising. */
  readonly needed: readonly number[];
  /** h of each quantile; NaN without values. */
  readonly places: readonly number[];
  readonly last: number;
}

/** Ranks for type 7. */
export function ranksFor(count: number, probabilities: readonly number[]): Ranks {
  const last = count - 1;
  const places = probabilities.map((p) => (count === 0 ? NaN : last * p));
  const both = places.flatMap((h) => [Math.floor(h), Math.min(Math.floor(h) + 1, last)]);
  const needed = [...new Set(both)].filter((rank) => rank >= 0).sort((a, b) => a - b);
  return { needed, places, last };
}

/** The quantiles from the values at the needed ranks. */
export function between({ needed, places, last }: Ranks, found: readonly number[]): readonly number[] {
  const at = (rank: number): number => found[needed.indexOf(rank)] ?? NaN;
  return places.map((h) => {
    const below = Math.floor(h);
    return interpolated(at(below), at(Math.min(below + 1, last)), h - below);
  });
}

/** Equal neighbours are the answer itself: interpolating between them would round (125.3 to 125.29999999999998). */
function interpolated(low: number, high: number, share: number): number {
  if (low === high || share === 0) return low;
  const step = high - low;
  return Number.isFinite(step) ? low + step * share : low * (1 - share) + high * share;
}
