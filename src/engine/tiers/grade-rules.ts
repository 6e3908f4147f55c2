import { LEFT_OUT, PENDING } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import type { RulesScheme } from '../scheme/scheme.ts';
import { atEachRow, type Steps } from '../steps.ts';
import { topTiersEmpty } from './check-tiers.ts';
import { readyRules, type ReadyRules } from './ready-rules.ts';

/**
 * Grades by ordered rules (domain A3, C6.4): the first rule that holds gives the tier. A row with a blank in any field the
 * rules read is pending; a row no rule fits gets the scheme's `otherwise`, or is pending and listed.
 */
export function* gradeRules(inputs: Inputs, scheme: RulesScheme): Steps<Result<Grades>> {
  const rules = readyRules(scheme, inputs);
  const { included, rowCount } = inputs.table;
  const tier = new Int16Array(rowCount).fill(LEFT_OUT);
  const issues: Issue[] = [];
  yield* atEachRow(rowCount, (row) => {
    if (included[row] !== 1) return;
    const found = ruleTier(rules, row);
    tier[row] = found.tier;
    if (found.issue) issues.push(found.issue);
  });
  issues.push(...topTiersEmpty(scheme.tiers, tier));
  return { ok: true, value: { score: null, tier, extras: [], issues } };
}

function ruleTier(rules: ReadyRules, row: number): { readonly tier: number; readonly issue: Issue | null } {
  const missing = rules.blanks(row);
  if (missing.length > 0) return { tier: PENDING, issue: { code: 'pending', row, missing } };
  const rule = rules.matching(row);
  const tier = rule === null ? rules.otherwise : (rules.tiers[rule] ?? PENDING);
  return { tier, issue: tier === PENDING ? { code: 'unmatched', row } : null };
}
