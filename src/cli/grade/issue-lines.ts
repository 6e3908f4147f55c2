import type { Source } from '../../app/workbook.ts';
import type { Issue } from '../../engine/index.ts';
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
  return issues.map((issue) => ({
    code: issue.code,
    address: addressOf(issue, source),
    message: issueText(issue, context),
  }));
}

function addressOf(issue: Issue, source: Source | null): string {
  if ('address' in issue) return issue.address;
  if (source !== null && 'need' in issue) return source.address;
  if (source === null || !('row' in issue)) return 'sheet' in issue ? issue.sheet : '';
  const header = 'column' in issue ? source.headers.indexOf(issue.column) : -1;
  return `${source.sheet}!${columnLetters(source.left + Math.max(0, header))}${String(source.top + issue.row + 2)}`;
}
