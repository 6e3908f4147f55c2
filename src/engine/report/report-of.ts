import type { Tier } from '../scheme/scheme.ts';
import type { Report, TierSummary } from './report.ts';
import { sumByTier, type TierSums } from './sum-by-tier.ts';

/** What a report is made from; the arrays are row by row. */
export interface Counted {
  readonly tiers: readonly Tier[];
  readonly tier: Int16Array;
  readonly score: Float64Array | null;
  readonly value: Float64Array | null;
}

/** Counts, shares and averages by tier, best first, empty tiers included. */
export function reportOf({ tiers, tier, score, value }: Counted): Report {
  const sums = sumByTier({ tier, score, value }, tiers.length);
  const graded = sums.tiers.reduce((sum, one) => sum + one.rows, 0);
  const total = sums.tiers.reduce((sum, one) => sum + one.value, 0);
  const valued = value !== null && sums.tiers.some((one) => one.valued > 0) && Number.isFinite(total);
  return {
    rows: tier.length,
    graded,
    pending: sums.pending.rows,
    skipped: sums.skipped.rows,
    tiers: sums.tiers.map((one, at) => ({
      tier: tiers[at]?.name ?? '',
      count: one.rows,
      share: graded > 0 ? one.rows / graded : 0,
      ...(valued ? valueOf(one, total) : NO_VALUE),
      averageScore: score && average(one.score, one.rows),
    })),
  };
}

type Value = Pick<TierSummary, 'value' | 'valueShare' | 'averageValue'>;

const NO_VALUE: Value = { value: null, valueShare: null, averageValue: null };

function valueOf({ value, valued }: TierSums, total: number): Value {
  return { value, valueShare: total > 0 ? value / total : null, averageValue: average(value, valued) };
}

function average(sum: number, over: number): number | null {
  return over > 0 ? sum / over : null;
}
