import type { Source } from '../../app/workbook.ts';
import type { Issue } from '../../engine/issue.ts';
import { allIssuePhrases } from '../../locales/all-issue-phrases.ts';
import { issueText, needName } from '../../locales/index.ts';
import { placeWordsOf } from '../../locales/place-words.ts';
import { usePane } from '../pane.ts';

/** The sentence for an issue; rows are told as sheet rows when the source is known. */
export function useTell(): (issue: Issue, source: Source | null) => string {
  const { locale } = usePane();
  const phrases = allIssuePhrases(locale);
  const places = placeWordsOf(locale);
  return (issue, source) => issueText(issue, { locale, phrases, places, needName, top: source?.top ?? null });
}
