import type { Issue } from './issue.ts';
import type { Mapping, Need } from './mapping/mapping.ts';
import type { Report } from './report/report.ts';
import type { Result } from './result.ts';
import type { Scheme, Tier } from './scheme/scheme.ts';
import type { Table } from './table/table.ts';

/** A result column beyond score and tier: `key` is its identity (`r`, `f`, `m`, `rfm`, `segment`, `quadrant`, `clv`, …). */
export interface ExtraColumn {
  readonly key: string;
  readonly values: readonly (string | number | null)[] | Float64Array;
}

/** Grades of every subject: the table's rows, or the customers found in orders (then `customers` names them). */
export interface Graded {
  /** Customer ids in result order when subjects are not the table's rows; null when they are. */
  readonly customers: readonly string[] | null;
  readonly count: number;
  /** NaN = not scored. Null for methods without a score. */
  readonly score: Float64Array | null;
  /** Index into `tiers`; -1 = pending, -2 = row left out. */
  readonly tier: Int16Array;
  readonly tiers: readonly Tier[];
  /** What value shares are computed on; null when no value column is known. */
  readonly value: Float64Array | null;
  readonly extras: readonly ExtraColumn[];
  readonly issues: readonly Issue[];
  readonly report: Report;
  /** Excel serial of the as-of date used, or null for methods without one. */
  readonly asOf: number | null;
}

/** What a run is told beside the scheme. */
export interface GradeOptions {
  /** Excel serial; null = the latest date in the data. */
  readonly asOf: number | null;
  /** Previous scores by customer, for the missing policy `keep-last`. */
  readonly previous: ReadonlyMap<string, number> | null;
}

/** The signature of the journey; `needs` says which columns must be in the table. */
export type Grade = (table: Table, mapping: Mapping, scheme: Scheme, options: GradeOptions) => Result<Graded>;
export type Needs = (scheme: Scheme) => readonly Need[];
