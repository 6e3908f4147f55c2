import { gradeClv } from './clv/grade-clv.ts';
import { gradeBy, type Grading } from './grade.ts';
import type { Graded, GradedRows, GradeOptions } from './graded.ts';
import type { Grader } from './grades.ts';
import type { Issue } from './issue.ts';
import { inputsOf } from './mapping/inputs.ts';
import type { Mapping } from './mapping/mapping.ts';
import { missingColumns } from './mapping/missing-columns.ts';
import { needs } from './mapping/needs.ts';
import { gradeKaism } from './matrix/grade-kaism.ts';
import { gradeRfm } from './rfm/grade-rfm.ts';
import { reportOf } from './report/report-of.ts';
import type { Result } from './result.ts';
import { checkScheme } from './scheme/check-scheme.ts';
import type {
  AbcScheme,
  ClvScheme,
  KaismScheme,
  Method,
  PyramidScheme,
  RfmScheme,
  RulesScheme,
  Scheme,
  ScorecardScheme,
} from './scheme/scheme.ts';
import { gradeScorecard } from './scorecard/grade-scorecard.ts';
import { finish, type Steps } from './steps.ts';
import type { Table } from './table/table.ts';
import { emptyTiers } from './tiers/check-tiers.ts';
import { gradeByValue } from './tiers/grade-by-value.ts';
import { gradeRules } from './tiers/grade-rules.ts';
import { applyOverrides, type Overriding } from './tiers/overrides.ts';

interface Graders {
  readonly scorecard: Grader<ScorecardScheme>;
  readonly rules: Grader<RulesScheme>;
  readonly kaism: Grader<KaismScheme>;
  readonly abc: Grader<AbcScheme>;
  readonly pyramid: Grader<PyramidScheme>;
  readonly rfm: Grader<RfmScheme>;
  readonly 'rfm-orders': Grader<RfmScheme>;
  readonly clv: Grader<ClvScheme>;
}

const graders: Graders = {
  scorecard: gradeScorecard,
  rules: gradeRules,
  kaism: gradeKaism,
  abc: gradeByValue,
  pyramid: gradeByValue,
  rfm: gradeRfm,
  'rfm-orders': gradeRfm,
  clv: gradeClv,
};

/** Grades by any method that is built in, with the tiers set by hand and the report. */
export function grade(table: Table, mapping: Mapping, scheme: Scheme, options: GradeOptions): Result<Graded> {
  return finish(gradeInSteps({ table, mapping, scheme, options }));
}

/** As `grade`, for callers who let somebody else work in between. */
export function* gradeInSteps({ table, mapping, scheme, options }: Grading<Scheme>): Steps<Result<Graded>> {
  const grader = graderOf(scheme.method);
  if (grader === null) return { ok: false, issues: [unknownMethod(scheme)] };
  const rows = yield* gradeBy(grader, faultsOf(scheme, mapping), { table, mapping, scheme, options });
  if (!rows.ok) return rows;
  const { customers } = rows.value;
  const customerAt = customers
    ? (row: number) => customers[row] ?? null
    : inputsOf(table, mapping).customerAt;
  yield;
  const graded = overridden(rows.value, { customerAt, overrides: options.overrides });
  yield;
  return { ok: true, value: withReport(graded) };
}

function withReport(rows: GradedRows): Graded {
  const report = reportOf(rows);
  return { ...rows, report, issues: [...rows.issues, ...emptyTiers(report, rows.issues)] };
}

function overridden(rows: GradedRows, overriding: Overriding): GradedRows {
  const { tier, computed, issues } = applyOverrides(rows.tier, rows.tiers, overriding);
  return { ...rows, tier, computed, issues: [...rows.issues, ...issues] };
}

function faultsOf(scheme: Scheme, mapping: Mapping): readonly Issue[] {
  return [...checkScheme(scheme), ...missingColumns(scheme, needs(scheme), mapping)];
}

function graderOf(method: Method): Grader<Scheme> | null {
  // The table's keys are the schemes' own methods, which the type cannot say for a union.
  return Object.hasOwn(graders, method) ? (graders[method] as Grader<Scheme>) : null;
}

function unknownMethod({ method }: Scheme): Issue {
  return {
    code: 'option-value',
    option: 'method',
    expected: Object.keys(graders).join(', '),
    found: method,
  };
}
