import type { Cells, Issue } from '../../engine/index.ts';
import { fill, type Locale } from '../../locales/index.ts';
import { issueText } from '../../locales/issue-text.ts';
import type { Words } from '../../locales/words.ts';
import type { Source } from '../workbook.ts';

/** More are counted, not listed: a report is read, the pane and the sheet are worked through. */
const LISTED = 200;

/** Place and sentence of everything to look at, the workbook-wide things first, then row by row. */
export function problemRows(
  issues: readonly Issue[],
  source: Source,
  { words, locale }: { readonly words: Words; readonly locale: Locale },
): Cells {
  const context = { locale, phrases: words.issues, top: source.top };
  const sorted = [...issues].sort((a, b) => rowOf(a) - rowOf(b));
  const listed = sorted.slice(0, LISTED).map((issue) => [placeOf(issue, source), issueText(issue, context)]);
  const more = sorted.length - listed.length;
  return more === 0 ? listed : [...listed, ['', fill(words.sheets.report.more, { count: more }, locale)]];
}

function rowOf(issue: Issue): number {
  return 'row' in issue ? issue.row : -1;
}

function placeOf(issue: Issue, { sheet, top }: Source): string {
  return 'row' in issue ? `${sheet}!${String(top + issue.row + 2)}` : '';
}
