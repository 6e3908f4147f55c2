import type { Cells, SchemeWords } from '../../engine/index.ts';
import type { SheetList } from '../sheet-document.ts';

/** Settings that know certain words only. The method is none of them: another method needs other tables. */
const CHOICES = {
  'tiering.by': ['score', 'share', 'value'],
  'tiering.round': ['true', 'false'],
  'tiering.crossing': ['in', 'strict'],
  'missing.kind': ['pending', 'reweight', 'zero', 'keep-last'],
  binning: ['standard', 'next', 'ntile', 'dense', 'r-package'],
  nested: ['true', 'false'],
  'cuts.closed': ['right', 'left'],
  frequencyOf: ['orders', 'days'],
  monetaryOf: ['sum', 'average'],
  'segments.strict': ['true', 'false'],
  firstMargin: ['now', 'in-a-year'],
} as const;

/** Lists beside the settings of the Grading table, whose first data row and value column stand at `at`. */
export function gradingLists(
  [, ...rows]: Cells,
  words: SchemeWords,
  at: readonly [row: number, column: number],
): readonly SheetList[] {
  return rows.flatMap(([setting], i): readonly SheetList[] => {
    const found = (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).find(
      (key) => words.settings[key] === setting,
    );
    if (found === undefined) return [];
    const values = CHOICES[found].map((choice) => words.choices[choice]);
    return [{ row: at[0] + i, column: at[1], rows: 1, columns: 1, values, prompt: null }];
  });
}
