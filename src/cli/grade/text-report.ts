import type { Report } from '../../engine/index.ts';
import { cliWordsOf } from '../../locales/cli-words.ts';
import { allWordsOf } from '../../locales/all-words.ts';
import { fill, formatsOf, type Locale } from '../../locales/index.ts';
import { padEnd, padStart, textWidth } from './text-width.ts';

/** Widest bar of the pyramid, in characters. */
const WIDEST = 40;

/** The tier table and the pyramid as text, best tier on top. */
export function textReport(report: Report, locale: Locale): string {
  return [...table(report, locale), '', ...pyramid(report)].join('\n');
}

function table({ tiers }: Report, locale: Locale): readonly string[] {
  const { number, percent } = formatsOf(locale);
  const names = allWordsOf(locale).sheets.report.columns;
  const header = [names.tier, names.count, names.share, names.value, names.valueShare];
  const rows = tiers.map(({ tier, count, share, value, valueShare }) => [
    tier,
    number(count),
    percent(share),
    value === null ? '–' : number(Math.abs(value) < 1000 ? value : Math.round(value)),
    valueShare === null ? '–' : percent(valueShare),
  ]);
  const widths = header.map((_name, i) =>
    Math.max(...[header, ...rows].map((row) => textWidth(row[i] ?? ''))),
  );
  const lay = (row: readonly string[]): string =>
    row
      .map((text, i) => (i === 0 ? padEnd(text, widths[i] ?? 0) : padStart(text, widths[i] ?? 0)))
      .join('  ');
  return [lay(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(lay)];
}

function pyramid({ tiers }: Report): readonly string[] {
  const most = Math.max(1, ...tiers.map(({ count }) => count));
  const names = Math.max(0, ...tiers.map(({ tier }) => textWidth(tier)));
  return tiers.map(({ tier, count }) => {
    const length = count === 0 ? 0 : Math.max(1, Math.round((count / most) * WIDEST));
    const left = Math.floor((WIDEST - length) / 2);
    return `${padEnd(tier, names)}  ${padEnd(' '.repeat(left) + '█'.repeat(length), WIDEST)}  ${String(count)}`;
  });
}

/** One line on what was done. */
export function doneLine(report: Report, out: string, locale: Locale): string {
  const { graded, pending, skipped } = report;
  return fill(cliWordsOf(locale).done, { graded, pending, skipped, out }, locale);
}
