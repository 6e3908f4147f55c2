import type { Issue } from '../../../engine/index.ts';
import { fill, formatsOf, needName } from '../../../locales/index.ts';
import { issueText } from '../../../locales/issue-text.ts';
import type { SheetBlock } from '../../sheet-document.ts';
import { column, HEADER, line } from '../blocks.ts';
import type { SheetParts } from '../sheet-parts.ts';

/** More rows of one reason are not listed: a report is read, the pane and the sheet are worked through. */
const LISTED = 12;

/** What was left out or should be looked at: a line a reason, with the first such row said in full; null when nothing was. */
export function problemGroups(
  parts: SheetParts,
  top: number,
): { readonly blocks: readonly SheetBlock[]; readonly rows: number } {
  const { words, locale, request, computed } = parts;
  const groups = groupsOf(computed.issues);
  if (groups.length === 0) return { blocks: [], rows: 0 };
  const names = words.sheets.report.problemColumns;
  const context = { locale, phrases: words.issues, needName, top: request.source.top };
  const lines = groups.map((issues) => [
    rowsOf(issues).length || '',
    ...issues.slice(0, 1).map((first) => issueText(first, context)),
  ]);
  const places = groups.map((issues) => placesOf(issues, parts));
  const blocks = [
    line([top, 0], [words.sheets.report.problems], { bold: true }),
    line([top + 1, 0], [names.count, names.what, '', '', '', '', '', names.where], HEADER),
    ...lines.map((cells, i) => line([top + 2 + i, 0], cells, { align: 'left' })),
    ...column([top + 2, 7], places, { align: 'left' }),
  ];
  return { blocks, rows: lines.length + 2 };
}

/** Issues of one code together, those of the whole list first, then by their first row. */
function groupsOf(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = 'row' in issue ? issue.code : JSON.stringify(issue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  const sorted = [...groups.values()].map((group) => group.sort((a, b) => rowOf(a) - rowOf(b)));
  return sorted.sort(([a], [b]) => rowOf(a) - rowOf(b));
}

function rowOf(issue: Issue | undefined): number {
  return issue !== undefined && 'row' in issue ? issue.row : -1;
}

/** Each row once: several of its cells may have the same fault. */
function rowsOf(issues: readonly Issue[]): readonly number[] {
  return [...new Set(issues.flatMap((issue) => ('row' in issue ? [issue.row] : [])))];
}

function placesOf(issues: readonly Issue[], { request, words, locale }: SheetParts): string {
  const rows = rowsOf(issues).map((row) => String(request.source.top + row + 2));
  const listed = formatsOf(locale).series(rows.slice(0, LISTED));
  return rows.length <= LISTED ? listed : fill(words.sheets.report.andMore, { rows: listed }, locale);
}
