import type { Locale } from '../../locales/index.ts';
import { issueLines } from './issue-lines.ts';
import type { GradedFile } from './run.ts';

/** One JSON object on one line, for programs. */
export function outcomeJson({ outcome, look, traffic }: GradedFile, locale: Locale): string {
  const { rows, graded, pending, skipped, tiers } = outcome.graded.report;
  return JSON.stringify({
    rows,
    graded,
    pending,
    skipped,
    tiers: tiers.map(({ tier, count, share, value, valueShare }) => ({
      tier,
      count,
      share,
      value,
      valueShare,
    })),
    issues: issueLines(outcome.issues, look.source, locale),
    ...traffic,
  });
}
