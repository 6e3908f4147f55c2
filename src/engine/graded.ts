import type { Issue } from './issue.ts';
import type { Report } from './report/report.ts';
import type { Tier } from './scheme/scheme.ts';

/** A result column beyond score and tier: `key` is its identity (`r`, `f`, `m`, `rfm`, `segment`, `quadrant`, `clv`, `share`, …). */
export interface ExtraColumn {
  readonly key: string;
  readonly values: readonly (string | number | null)[] | Float64Array;
}

/** In `Graded.tier`: the subject could not be graded yet (待定). */
export const PENDING = -1;
/** In `Graded.tier`: the row is no customer (blank, total, repeated header). */
export const LEFT_OUT = -2;

/** What every subject got: the table's rows, or the customers found in orders (then `customers` names them). */
export interface GradedRows {
  /** Customer ids in result order when subjects are not the table's rows; null when they are. */
  readonly customers: readonly string[] | null;
  readonly count: number;
  /** NaN = not scored. Null for methods without a score. */
  readonly score: Float64Array | null;
  /** Index into `tiers`; -1 = pending, -2 = row left out. Caps and overrides are in it. */
  readonly tier: Int16Array;
  /** The tiers before manual overrides; null when nothing was overridden. */
  readonly computed: Int16Array | null;
  readonly tiers: readonly Tier[];
  /** What value shares are computed on; null when no value column is known. */
  readonly value: Float64Array | null;
  readonly extras: readonly ExtraColumn[];
  readonly issues: readonly Issue[];
  /** Excel serial of the as-of date used, or null for methods without one. */
  readonly asOf: number | null;
}

/** Grades of every subject, and what they come to by tier. */
export interface Graded extends GradedRows {
  readonly report: Report;
}

/** A tier set by hand, kept beside the computed one. */
export interface Override {
  readonly tier: string;
  readonly reason: string;
  /** Excel serial of the day it was set, or null when unknown. */
  readonly date: number | null;
}

/** What a run is told beside the scheme. */
export interface GradeOptions {
  /** Excel serial; null = the latest date in the data. */
  readonly asOf: number | null;
  /** Previous scores by customer, for the missing policy `keep-last`. */
  readonly previous: ReadonlyMap<string, number> | null;
  /** Tiers set by hand, by customer. */
  readonly overrides?: ReadonlyMap<string, Override>;
}
