import type { Report } from '../../engine/report/report.ts';
import type { Tier } from '../../engine/scheme/scheme.ts';

/** Neutral grey of pane.md for customers that wait for data. */
export const PENDING_COLOR = '#B8BDC3';

/** One bar pair of the pyramid; shares are 0–1. */
export interface PyramidRow {
  readonly name: string;
  readonly color: string;
  readonly count: number;
  readonly share: number;
  readonly valueShare: number | null;
}

/** The tiers from best to worst, then those pending when there are any (their share is of graded and pending together). */
export function pyramidRows(
  report: Report,
  tiers: readonly Tier[],
  pendingName: string,
): readonly PyramidRow[] {
  const rows = report.tiers.map((summary) => ({
    name: summary.tier,
    color: tiers.find((tier) => tier.name === summary.tier)?.color ?? PENDING_COLOR,
    count: summary.count,
    share: summary.share,
    valueShare: summary.valueShare,
  }));
  if (report.pending === 0) return rows;
  const share = report.pending / (report.graded + report.pending);
  return [
    ...rows,
    { name: pendingName, color: PENDING_COLOR, count: report.pending, share, valueShare: null },
  ];
}
