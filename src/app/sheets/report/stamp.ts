import { fingerprint } from '../../../engine/index.ts';
import { fill, formatsOf } from '../../../locales/index.ts';
import { VERSION } from '../../version.ts';
import type { SheetParts } from '../sheet-parts.ts';

/** When, on what and by which rules was graded. `present` = fingerprint of the scorecard in the workbook; null = none, or not readable. */
export function stamp(parts: SheetParts, present: string | null): readonly string[] {
  const { computed, request, words, locale, today } = parts;
  const { asOf, report, computed: before, tier } = computed.graded;
  const { date } = formatsOf(locale);
  const phrases = words.sheets.report;
  const { graded, pending, skipped } = report;
  const used = fingerprint(request.scheme);
  const first = fill(
    phrases.stamp,
    {
      date: date(today),
      list: request.source.kind === 'table' ? request.source.name : request.source.sheet,
      scheme: request.scheme.name,
      fingerprint: used,
      graded,
      pending,
      skipped,
      version: VERSION,
    },
    locale,
  );
  const changed = before === null ? 0 : tier.filter((one, row) => one !== before[row]).length;
  return [
    first,
    ...(asOf === null ? [] : [fill(phrases.stampAsOf, { asOf: date(asOf) }, locale)]),
    ...(changed === 0 ? [] : [fill(phrases.stampByHand, { count: changed }, locale)]),
    ...(present === null || present === '' || present === used
      ? []
      : [fill(phrases.stampOlder, { fingerprint: present }, locale)]),
  ];
}
