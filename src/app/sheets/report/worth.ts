import type { Applicability, Concentration } from '../../../engine/index.ts';
import { fill, formatsOf } from '../../../locales/index.ts';
import type { SheetBlock } from '../../sheet-document.ts';
import { line, QUIET } from '../blocks.ts';
import type { SheetParts } from '../sheet-parts.ts';

/** Rows that the block takes. */
export const WORTH_ROWS = 5;

interface Worth {
  readonly spread: Concentration | null;
  readonly advice: Applicability | null;
}

/** Whether grading is worthwhile, question by question, with its numbers; says so where no value is known. */
export function worthBlock(
  { words, locale }: SheetParts,
  { spread, advice }: Worth,
  top: number,
): readonly SheetBlock[] {
  const phrases = words.sheets.report.worth;
  const { percent, number } = formatsOf(locale);
  if (spread === null || advice === null) return [line([top, 0], [words.sheets.report.noValue], QUIET)];
  const lines = advice.reasons.map(({ question, met, found }) => {
    const said =
      found === null ? phrases.met.unknown : question === 'beyond-span' ? number(found) : percent(found);
    const answer = met === null ? phrases.met.unknown : met ? phrases.met.yes : phrases.met.no;
    return [answer, fill(phrases[question], { found: said }, locale)];
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
