import type { Issue } from '../issue.ts';
import { checkCriteria } from './check-criteria.ts';
import { checkOptions } from './check-options.ts';
import { checkRules } from './check-rules.ts';
import { checkSegments } from './check-segments.ts';
import { checkTiers } from './check-tiers.ts';
import type { Scheme } from './scheme.ts';

/** Codes that only inform; with any other, grading does not start. */
const HARMLESS: ReadonlySet<Issue['code']> = new Set(['rule-shadowed']);

/** Everything wrong with a scheme, whatever form it came in. */
export function checkScheme(scheme: Scheme): readonly Issue[] {
  const common = [...checkTiers(scheme), ...checkOptions(scheme)];
  switch (scheme.method) {
    case 'scorecard':
      return [...common, ...checkCriteria(scheme)];
    case 'rules':
      return [...common, ...checkRules(scheme)];
    case 'rfm':
    case 'rfm-orders':
      return [...common, ...checkSegments(scheme.segments, scheme.bins)];
    default:
      return common;
  }
}

/** Whether an issue of a scheme or mapping keeps grading from starting. */
export function isFatal(issue: Issue): boolean {
  return !HARMLESS.has(issue.code);
}
