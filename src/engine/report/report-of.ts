import { LEFT_OUT, PENDING } from '../graded.ts';
import type { Tier } from '../scheme/scheme.ts';
import type { Report, TierSummary } from './report.ts';

/** What a report is made from; the arrays are row by row. */
export interface Counted {
  readonly tiers: readonly Tier[];
  readonly tier: Int16Array;
  readonly score: Float64Array | null;
  readonly value: Float64Array | null;
}

interface Sums {
  count: number;
  value: number;
  valued: number;
  score: number;
}

/** Counts, shares and averages by tier, best first, empty tiers included. */
export function reportOf({ tiers, tier, score, value }: Counted): Report {
  const sums: Sums[] = tiers.map(() => ({ count: 0, value: 0, valued: 0, score: 0 }));
  let pending = 0;
  let skipped = 0;
  for (let row = 0; row < tier.length; row++) {
    const at = tier[row] ?? LEFT_OUT;
    if (at === LEFT_OUT) skipped++;
    else if (at === PENDING) pending++;
    else add(sums[at], score?.[row] ?? NaN, value?.[row] ?? NaN);
  }
  const graded = sums.reduce((total, one) => total + one.count, 0);
  const total = sums.reduce((all, one) => all + one.value, 0);
  const hasValue = value !== null && sums.some((one) => one.valued > 0) && Number.isFinite(total);
  const summaries = tiers.map((one, i) =>
    summary(one.name, sums[i], { graded, total, hasValue, scored: score !== null }),
  );
  return { rows: tier.length, graded, pending, skipped, tiers: summaries };
}

function add(sums: Sums | undefined, score: number, value: number): void {
  if (!sums) return;
  sums.count++;
  if (score === score) sums.score += score;
  if (value !== value) return;
  sums.value += value;
  sums.valued++;
}

function summary(
  tier: string,
  sums: Sums | undefined,
  all: {
    readonly graded: number;
    readonly total: number;
    readonly hasValue: boolean;
    readonly scored: boolean;
  },
): TierSummary {
  const { count, value, valued, score } = sums ?? { count: 0, value: 0, valued: 0, score: 0 };
  return {
    tier,
    count,
    share: all.graded > 0 ? count / all.graded : 0,
    value: all.hasValue ? value : null,
    valueShare: all.hasValue && all.total > 0 ? value / all.total : null,
    averageValue: all.hasValue && valued > 0 ? value / valued : null,
    averageScore: all.scored && count > 0 ? score / count : null,
  };
}
