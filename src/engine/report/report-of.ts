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
  const rows = sumByTier(tier, null, tiers.length);
  const graded = rows.known.reduce((sum, one) => sum + one, 0);
  const values = value && sumByTier(tier, value, tiers.length);
  const total = values?.sums.reduce((sum, one) => sum + one, 0) ?? NaN;
  const valued = values && values.known.some((one) => one > 0) && Number.isFinite(total) ? values : null;
  const scores = score && sumByTier(tier, score, tiers.length);
  return {
    rows: tier.length,
    graded,
    pending: rows.pending,
    skipped: rows.skipped,
    tiers: tiers.map(({ name }, at) => ({
      ...summary(name, rows.known[at] ?? 0, graded),
      ...valueOf(valued, at, total),
      averageScore: scores ? average(scores, at, rows.known[at] ?? 0) : null,
    })),
  };
}

function summary(tier: string, held: number, graded: number): Pick<TierSummary, 'tier' | 'count' | 'share'> {
  return { tier, count: held, share: graded > 0 ? held / graded : 0 };
}

function valueOf(
  values: TierSums | null,
  at: number,
  total: number,
): Pick<TierSummary, 'value' | 'valueShare' | 'averageValue'> {
  const value = values?.sums[at] ?? 0;
  if (!values) return { value: null, valueShare: null, averageValue: null };
  return {
    value,
    valueShare: total > 0 ? value / total : null,
    averageValue: average(values, at, values.known[at] ?? 0),
  };
}

function average({ sums }: TierSums, at: number, over: number): number | null {
  return over > 0 ? (sums[at] ?? 0) / over : null;
}
