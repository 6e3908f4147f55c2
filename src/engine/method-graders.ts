import type { GradeOptions } from './graded.ts';
import { gradeClv } from './clv/grade-clv.ts';
import type { Grades } from './grades.ts';
import type { Inputs } from './mapping/inputs.ts';
import { gradeKaism } from './matrix/grade-kaism.ts';
import { gradeRfm } from './rfm/grade-rfm.ts';
import type { Result } from './result.ts';
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
import { gradeByValue } from './tiers/grade-by-value.ts';
import { gradeRules } from './tiers/grade-rules.ts';

/** One method: grades what the inputs hold. */
export type Grader<S extends Scheme> = (inputs: Inputs, scheme: S, options: GradeOptions) => Result<Grades>;

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

/** The grader of a method; null for one that is not built in. */
export function graderOf(method: Method): Grader<Scheme> | null {
  // The table's keys are the schemes' own methods, which the type cannot say for a union.
  return Object.hasOwn(graders, method) ? (graders[method] as Grader<Scheme>) : null;
}
