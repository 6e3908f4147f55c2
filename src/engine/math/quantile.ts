import { type Histogram, histogram } from './histogram.ts';
import { orderStatistics } from './order-statistics.ts';

/**
 * Quantiles of a column's finite values at rising probabilities (0–1), type 7: h = (n−1)p, between the values at ⌊h⌋ and
 * ⌊h⌋+1 (R's default, Excel's PERCENTILE.INC, numpy's linear; domain C2). NaN throughout when there is no finite value.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): readonly number[] {
  return quantilesOf(values, histogram(values), probabilities);
}

function quantilesOf(
  values: Float64Array,
  counted: Histogram,
  probabilities: readonly number[],
): readonly number[] {
  if (counted.finite === 0) return probabilities.map(() => NaN);
  const last = counted.finite - 1;
  const ranks = probabilities.map((p) => last * p);
  const neighbours = ranks.flatMap((h) => [Math.floor(h), Math.min(Math.floor(h) + 1, last)]);
  const sorted = [...new Set(neighbours)].sort((a, b) => a - b);
  const found = orderStatistics(values, counted, sorted);
  const at = (rank: number): number => found[sorted.indexOf(rank)] ?? NaN;
  return ranks.map((h) =>
    between(at(Math.floor(h)), at(Math.min(Math.floor(h) + 1, last)), h - Math.floor(h)),
  );
}

/** Equal neighbours are the answer itself: interpolating between them would round (125.3 to 125.29999999999998). */
function between(low: number, high: number, share: number): number {
  return low === high || share === 0 ? low : low + (high - low) * share;
}

/** The `bins − 1` cut points of equal-count bins, and whether scoring by them needs no closer look (see `Cuts.exact`). */
export function binCuts(
  values: Float64Array,
  bins: number,
): { readonly at: readonly number[]; readonly exact: boolean } {
  const counted = histogram(values);
  const probabilities = Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins);
  return { at: quantilesOf(values, counted, probabilities), exact: counted.exact };
}
