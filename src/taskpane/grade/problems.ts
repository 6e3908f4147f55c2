import type { Issue } from '../../engine/issue.ts';

/** Issues that speak of one data row. */
export type RowIssue = Extract<Issue, { readonly row: number }>;

/** Issues of one kind in one column. */
export interface Problem {
  readonly key: string;
  readonly code: RowIssue['code'];
  /** Null where the whole row is meant. */
  readonly column: string | null;
  readonly issues: readonly RowIssue[];
  /** Data rows, each once, rising. */
  readonly rows: readonly number[];
}

/** What a run left out on purpose; worth knowing, nothing to repair. */
const HARMLESS: readonly RowIssue['code'][] = ['total-row', 'repeated-header', 'blank-row'];

/** Issues with a row by kind and column, those to repair first, the larger first. */
export function problemsOf(issues: readonly Issue[]): readonly Problem[] {
  const groups = new Map<string, RowIssue[]>();
  for (const issue of issues) {
    if (!isRowIssue(issue)) continue;
    const key = `${issue.code} ${columnOf(issue) ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups].map(([key, group]) => problem(key, group)).sort(byWeight);
}

/** Issues that speak of the list as a whole. */
export function generalIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((issue) => !isRowIssue(issue));
}

/** Data rows that need attention. */
export function rowsToRepair(problems: readonly Problem[]): number {
  return new Set(problems.filter((found) => !isHarmless(found)).flatMap((found) => found.rows)).size;
}

/** Whether a problem asks for nothing. */
export function isHarmless(found: Problem): boolean {
  return HARMLESS.includes(found.code);
}

function isRowIssue(issue: Issue): issue is RowIssue {
  return 'row' in issue;
}

function columnOf(issue: RowIssue): string | null {
  return 'column' in issue ? issue.column : null;
}

function problem(key: string, issues: readonly RowIssue[]): Problem {
  const [first] = issues;
  if (first === undefined) throw new Error('A group of issues cannot be empty');
  const rows = [...new Set(issues.map((issue) => issue.row))].sort((a, b) => a - b);
  return { key, code: first.code, column: columnOf(first), issues, rows };
}

function byWeight(one: Problem, other: Problem): number {
  return Number(isHarmless(one)) - Number(isHarmless(other)) || other.rows.length - one.rows.length;
}
