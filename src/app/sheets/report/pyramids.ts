import type { Report } from '../../../engine/index.ts';
import { fill, formatsOf } from '../../../locales/index.ts';
import type { SheetParts } from '../sheet-parts.ts';
import { largestTier, richestTier } from './headline.ts';
import { pyramid, type Pyramid } from './pyramid.ts';

type Summary = Report['tiers'][number];

/** Where the pyramids stand: the paper left, their helper cells beside it. */
export interface PyramidPlace {
  readonly row: number;
  readonly rows: number;
  /** Columns of the left and of the right chart. */
  readonly left: { readonly column: number; readonly columns: number };
  readonly right: { readonly column: number; readonly columns: number };
  readonly helper: number;
}

/** How many customers each tier has, and beside it what they bring; the second only where values are known. */
export function pyramids(
  parts: SheetParts,
  { row, rows, left, right, helper }: PyramidPlace,
): readonly Pyramid[] {
  const { computed, words, locale } = parts;
  const { report, tiers } = computed.graded;
  const { columns, helper: heads, pyramid: byCount, inverted } = words.sheets.report;
  const { percent, number } = formatsOf(locale);
  const labels = (amount: (tier: Summary) => string): readonly string[] =>
    report.tiers.map((tier) =>
      fill(words.sheets.report.bar, { tier: tier.tier, amount: amount(tier) }, locale),
    );
  const titled = (phrase: string, tier: Summary | null, share: number | null): string =>
    fill(phrase, { tier: tier?.tier ?? '–', share: percent(share ?? 0) }, locale);
  const largest = largestTier(report);
  const counts = pyramid({
    name: 'Tierwise customers',
    title: titled(byCount, largest, largest?.share ?? null),
    headers: [columns.tier, heads.pad, heads.customers],
    tiers,
    bars: report.tiers.map((tier) => tier.count),
    labels: labels((tier) => number(tier.count)),
    format: '#,##0',
    at: [row, helper],
    place: { row, rows, ...left },
  });
  if (report.tiers.every((tier) => tier.valueShare === null)) return [counts];
  const richest = richestTier(report);
  const values = pyramid({
    name: 'Tierwise value',
    title: titled(inverted, richest, richest?.valueShare ?? null),
    headers: [columns.tier, heads.pad, heads.value],
    tiers,
    bars: report.tiers.map((tier) => Math.max(0, tier.valueShare ?? 0)),
    labels: labels((tier) => percent(tier.valueShare ?? 0)),
    format: '0%',
    at: [row, helper + 4],
    place: { row, rows, ...right },
  });
  return [counts, values];
}
