import type { GradedRows, GradeOptions } from './graded.ts';
import type { Grader, Grades } from './grades.ts';
import type { Issue } from './issue.ts';
import { inputsOf, type Inputs } from './mapping/inputs.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Result } from './result.ts';
import { isFatal } from './scheme/is-fatal.ts';
import type { Scheme } from './scheme/scheme.ts';
import type { Table } from './table/table.ts';
import { applyOverrides } from './tiers/overrides.ts';

export type { ExtraColumn, Graded, GradedRows, GradeOptions, Override } from './graded.ts';

/** What is graded, and by what. */
export interface Grading<S extends Scheme> {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly scheme: S;
  readonly options: GradeOptions;
}

/** The journey: a table that was read and mapped, and a scheme, become grades. `faults` are those of the scheme and its mapping. */
export function gradeBy<S extends Scheme>(
  grader: Grader<S>,
  faults: readonly Issue[],
  { table, mapping, scheme, options }: Grading<S>,
): Result<GradedRows> {
  if (faults.some(isFatal)) return refuse(faults);
  const inputs = inputsOf(table, mapping);
  const grades = grader(inputs, scheme, options);
  return grades.ok
    ? { ok: true, value: finish(inputs, scheme, { grades: grades.value, options, faults }) }
    : grades;
}

/** The last stage: tiers set by hand. */
function finish(
  inputs: Inputs,
  scheme: Scheme,
  run: { readonly grades: Grades; readonly options: GradeOptions; readonly faults: readonly Issue[] },
): GradedRows {
  const { grades, options, faults } = run;
  const { tiers } = scheme;
  const { score, extras } = grades;
  const customers = grades.customers ?? null;
  const customerAt = customers ? (row: number) => customers[row] ?? null : inputs.customerAt;
  const set = applyOverrides(grades.tier, tiers, { customerAt, overrides: options.overrides });
  return {
    customers,
    count: set.tier.length,
    score,
    tier: set.tier,
    computed: set.computed,
    tiers,
    value: grades.value ?? inputs.columnOf('value')?.numbers ?? null,
    extras,
    issues: [...faults, ...grades.issues, ...set.issues],
    asOf: grades.asOf ?? null,
  };
}

function refuse(issues: readonly Issue[]): Result<GradedRows> {
  return { ok: false, issues };
}
