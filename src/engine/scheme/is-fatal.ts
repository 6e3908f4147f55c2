import type { Issue } from '../issue.ts';

/** Codes that only inform; with any other, grading does not start. */
const HARMLESS: ReadonlySet<Issue['code']> = new Set(['rule-shadowed']);

/** Whether an issue of a scheme or mapping keeps grading from starting. */
export function isFatal(issue: Issue): boolean {
  return !HARMLESS.has(issue.code);
}
