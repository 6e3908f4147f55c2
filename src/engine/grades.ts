import type { ExtraColumn, GradeOptions } from './graded.ts';
import type { Issue } from './issue.ts';
import type { Inputs } from './mapping/inputs.ts';
import type { Result } from './result.ts';
import type { Scheme } from './scheme/scheme.ts';
import type { Steps } from './steps.ts';

/** One method: grades what the inputs hold. */
export type Grader<S extends Scheme> = (
  inputs: Inputs,
  scheme: S,
  options: GradeOptions,
) => Steps<Result<Grades>>;

/** What a method gives, before overrides and the report. */
export interface Grades {
  readonly score: Float64Array | null;
  /** By the convention of `Graded.tier`. */
  readonly tier: Int16Array;
  readonly extras: readonly ExtraColumn[];
  readonly issues: readonly Issue[];
  /** Who was graded, when it is not the table's rows but the customers found in orders. */
  readonly customers?: readonly string[];
  /** What value shares are computed on, when it is not the mapped value column. */
  readonly value?: Float64Array;
  /** Excel serial of the as-of date used. */
  readonly asOf?: number;
}
