import { type Histogram, histogram } from './histogram.ts';
import { orderStatistics } from './order-statistics.ts';

/** Below this many rows sorting is quicker than looking for the ranks. */
const WORTH_A_HISTOGRAM = 8192;

/**
 * Quantiles of a column's finite values at rising probabilities (0–1), type 7: h = (n−1)p, between the values at ⌊h⌋ and
 * ⌊h⌋+1 (R's default, Excel's PERCENTILE.INC, numpy's linear; domain C2). NaN throughout when there is no finite value.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): readonly number[] {
  if (values.length >= WORTH_A_HISTOGRAM) return fromHistogram(values, histogram(values), probabilities);
  const sorted = values.filter(Number.isFinite).sort();
  return typeSeven(sorted.length, probabilities, (ranks) => ranks.map((rank) => sorted[rank] as number));
}

/** The `bins − 1` cut points of equal-count bins, and whether scoring by them needs no closer look (see `Cuts.exact`). */
export function binCuts(
  values: Float64Array,
  bins: number,
): { readonly at: readonly number[]; readonly exact: boolean } {
  const probabilities = Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins);
  if (values.length < WORTH_A_HISTOGRAM) return { at: quantiles(values, probabilities), exact: false };
  const counted = histogram(values);
  return { at: fromHistogram(values, counted, probabilities), exact: counted.exact };
}

function fromHistogram(
  values: Float64Array,
  counted: Histogram,
  probabilities: readonly number[],
): readonly number[] {
  return typeSeven(counted.finite, probabilities, (ranks) => orderStatistics(values, counted, ranks));
}

/** `valuesAt` gives the values of rising ranks. */
function typeSeven(
  count: number,
  probabilities: readonly number[],
  valuesAt: (ranks: readonly number[]) => readonly number[],
): readonly number[] {
  if (count === 0) return probabilities.map(() => NaN);
  const places = probabilities.map((p) => (count - 1) * p);
  const next = (h: number): number => Math.min(Math.floor(h) + 1, count - 1);
  const ranks = [...new Set(places.flatMap((h) => [Math.floor(h), next(h)]))].sort((a, b) => a - b);
  const found = valuesAt(ranks);
  const at = (rank: number): number => found[ranks.indexOf(rank)] ?? NaN;
  return places.map((h) => between(at(Math.floor(h)), at(next(h)), h - Math.floor(h)));
}

/** Equal neighbours are the answer itself: interpolating between them would round (125.3 to 125.29999999999998). */
function between(low: number, high: number, share: number): number {
  return low === high || share === 0 ? low : low + (high - low) * share;
}
