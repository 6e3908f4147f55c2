import type { Report } from '../../engine/index.ts';
import { fill, formatsOf, type Locale } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';

/** The finding in one sentence: what the best tier brings, or which tier is the largest when no values are known. */
export function headline(report: Report, words: Words, locale: Locale): string {
  const { percent } = formatsOf(locale);
  const phrases = words.sheets.report;
  const best = report.tiers.find((tier) => tier.count > 0);
  const largest = largestTier(report);
  if (best === undefined || largest === null) return phrases.headlineNone;
  if (best.valueShare !== null) {
    const values = { tier: best.tier, share: percent(best.share), value: percent(best.valueShare) };
    return fill(phrases.headlineValue, values, locale);
  }
  const values = {
    count: report.graded,
    tiers: report.tiers.length,
    tier: largest,
    share: percent(shareOf(report, largest)),
  };
  return fill(phrases.headlineCount, values, locale);
}

/** The name of the tier with the most customers; null when nobody was graded. */
export function largestTier({ tiers }: Report): string | null {
  return (
    tiers.reduce<Report['tiers'][number] | null>(
      (most, tier) => (tier.count > (most?.count ?? 0) ? tier : most),
      null,
    )?.tier ?? null
  );
}

/** The name of the tier with the largest share of the value; null when no values are known. */
export function richestTier({ tiers }: Report): string | null {
  return (
    tiers.reduce<Report['tiers'][number] | null>(
      (most, tier) => ((tier.valueShare ?? 0) > (most?.valueShare ?? 0) ? tier : most),
      null,
    )?.tier ?? null
  );
}

function shareOf({ tiers }: Report, name: string): number {
  return tiers.find(({ tier }) => tier === name)?.share ?? 0;
}
