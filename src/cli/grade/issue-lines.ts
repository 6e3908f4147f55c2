import type { Source } from '../../app/workbook.ts';
import { sketchesOf } from '../../app/read-source.ts';
import type { ColumnSketch, Issue } from '../../engine/index.ts';
import { columnLetters } from '../../excel/a1.ts';
import { allIssuePhrases } from '../../locales/all-issue-phrases.ts';
import type { Locale } from '../../locales/index.ts';
import { issueText } from '../../locales/issue-text.ts';
import { needName } from '../../locales/need-name.ts';
import { placeWordsOf } from '../../locales/place-words.ts';

/** An issue for people and for programs. `address` is `Sheet!B7`, a block, or empty for the file as a whole. */
export interface IssueLine {
  readonly code: Issue['code'];
  readonly address: string;
  readonly message: string;
}

/** Issues in the words of the language, with their places; `source` null before a list was found. */
export function issueLines(
  issues: readonly Issue[],
  source: Source | null,
  locale: Locale,
): readonly IssueLine[] {
  const context = {
    locale,
    phrases: allIssuePhrases(locale),
    places: placeWordsOf(locale),
    needName,
    top: source?.top ?? null,
  };
  const columns = source === null ? [] : sketchesOf(source);
  return issues.map((issue) => ({
    code: issue.code,
    address: addressOf(issue, source, columns),
    message: issueText(issue, context),
  }));
}

function addressOf(issue: Issue, source: Source | null, columns: readonly ColumnSketch[]): string {
  if ('address' in issue) return issue.address;
  if (source !== null && 'need' in issue) return source.address;
  const column = 'column' in issue ? columns.find(({ header }) => header === issue.column)?.index : undefined;
  const row = 'row' in issue ? issue.row : column === undefined ? null : HEADER;
  if (source === null || row === null) return 'sheet' in issue ? issue.sheet : '';
  return `${source.sheet}!${columnLetters(source.left + (column ?? 0))}${String(source.top + row + 2)}`;
}

/** What is said of a column as a whole is said of its header. */
const HEADER = -1;
