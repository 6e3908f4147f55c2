import type { GradedRows, GradeOptions } from './graded.ts';
import type { Grader, Grades } from './grades.ts';
import type { Issue } from './issue.ts';
import { inputsOf, type Inputs } from './mapping/inputs.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Result } from './result.ts';
import { isFatal } from './scheme/is-fatal.ts';
import type { Scheme, Tier } from './scheme/scheme.ts';
import type { Steps } from './steps.ts';
import type { Table } from './table/table.ts';

export type { ExtraColumn, Graded, GradedRows, GradeOptions, Override } from './graded.ts';

/** What is graded, and by what. */
export interface Grading<S extends Scheme> {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly scheme: S;
  readonly options: GradeOptions;
}

/**
 * The journey: a table that was read and mapped, and a scheme, become grades, tiers set by hand not yet among them.
 * `faults` are those of the scheme and its mapping.
 */
export function* gradeBy<S extends Scheme>(
  grader: Grader<S>,
  faults: readonly Issue[],
  { table, mapping, scheme, options }: Grading<S>,
): Steps<Result<GradedRows>> {
  if (faults.some(isFatal)) return { ok: false, issues: faults };
  const inputs = inputsOf(table, mapping);
  const grades = yield* grader(inputs, scheme, options);
  return grades.ok
    ? { ok: true, value: rowsOf(inputs, grades.value, { tiers: scheme.tiers, faults }) }
    : grades;
}

function rowsOf(
  inputs: Inputs,
  grades: Grades,
  { tiers, faults }: { readonly tiers: readonly Tier[]; readonly faults: readonly Issue[] },
): GradedRows {
  const { score, tier, extras, customers = null, asOf = null } = grades;
  return {
    customers,
    count: tier.length,
    score,
    tier,
    computed: null,
    tiers,
    value: grades.value ?? inputs.columnOf('value')?.numbers ?? null,
    extras,
    issues: [...faults, ...grades.issues],
    asOf,
  };
}
