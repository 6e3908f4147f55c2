import type { Concentration, Report } from '../../../engine/index.ts';
import { fill, formatsOf, type Locale } from '../../../locales/index.ts';
import type { Words } from '../../../locales/words.ts';

interface Finding {
  readonly report: Report;
  readonly spread: Concentration | null;
  /** What the value is called in the list. */
  readonly valueName: string;
  readonly words: Words;
  readonly locale: Locale;
}

/** The finding in one sentence: the 80/20 check where values are known, else which tier is the largest. */
export function headline({ report, spread, valueName, words, locale }: Finding): string {
  const phrases = words.sheets.report;
  if (spread === null || spread.top20 === null || spread.verdict === 'unknown')
    return tierSentence(report, words, locale);
  // Between Chinese and Latin letters stands a blank.
  const value = locale === 'zh-CN' && /^\w/u.test(valueName) ? ` ${valueName}` : valueName;
  const values = { share: formatsOf(locale).percent(spread.top20), value };
  return fill(phrases.headlineTop[spread.verdict], values, locale);
}

/** What the best tier brings, or which tier is the largest when no values are known. */
export function tierSentence(report: Report, words: Words, locale: Locale): string {
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
    tier: largest.tier,
    share: percent(largest.share),
  };
  return fill(phrases.headlineCount, values, locale);
}

type Summary = Report['tiers'][number];

/** The tier with the most customers; null when nobody was graded. */
export function largestTier({ tiers }: Report): Summary | null {
  return most(tiers, (tier) => tier.count);
}

/** The tier with the largest share of the value; null when no values are known. */
export function richestTier({ tiers }: Report): Summary | null {
  return most(tiers, (tier) => tier.valueShare ?? 0);
}

function most(tiers: readonly Summary[], of: (tier: Summary) => number): Summary | null {
  return tiers.reduce<Summary | null>(
    (best, tier) => (of(tier) > (best === null ? 0 : of(best)) ? tier : best),
    null,
  );
}
