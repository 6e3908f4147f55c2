import type { Applicability, Concentration } from '../../../engine/index.ts';
import { fill, formatsOf } from '../../../locales/index.ts';
import type { SheetBlock } from '../../sheet-document.ts';
import { line, QUIET } from '../blocks.ts';
import type { SheetParts } from '../sheet-parts.ts';

/** Questions whose figures are no shares. */
const NO_SHARES: ReadonlySet<string> = new Set(['beyond-span', 'uneven']);

interface Worth {
  readonly spread: Concentration | null;
  readonly advice: Applicability | null;
}

/** Whether grading is worthwhile: the questions that the list answers, with their numbers, a row each; says so where no value is known. */
export function worthBlock(
  { words, locale }: SheetParts,
  { spread, advice }: Worth,
  top: number,
): readonly SheetBlock[] {
  const phrases = words.sheets.report.worth;
  const { percent, number } = formatsOf(locale);
  if (spread === null || advice === null) return [line([top, 0], [words.sheets.report.noValue], QUIET)];
  const lines = advice.reasons.flatMap(({ question, met, found }) => {
    if (met === null || found === null) return [];
    const said = NO_SHARES.has(question) ? number(found) : percent(found);
    return [[met ? phrases.met.yes : phrases.met.no, fill(phrases[question], { found: said }, locale)]];
  });
  const { for80, customers } = spread;
  const needed =
    for80 === null
      ? []
      : [['', fill(phrases.for80, { count: for80, share: percent(for80 / customers) }, locale)]];
  return [
    line([top, 0], [advice.advised ? phrases.title.advised : phrases.title.doubtful], { bold: true }),
    ...[...lines, ...needed].map((cells, i) => line([top + 1 + i, 0], cells)),
  ];
}
