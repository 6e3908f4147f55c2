import type { Applicability } from '../engine/concentration/applicability.ts';
import type { Concentration } from '../engine/concentration/concentration.ts';
import type { CurvePoint } from '../engine/concentration/curves.ts';
import type { Explanation } from '../engine/explain/explanation.ts';
import type { Graded, Override } from '../engine/grade.ts';
import type { Issue } from '../engine/issue.ts';
import type { Mapping, Need } from '../engine/mapping/mapping.ts';
import type { Result } from '../engine/result.ts';
import type { Scheme } from '../engine/scheme/scheme.ts';
import type { ColumnSketch } from '../engine/table/table.ts';
import type { Locale } from '../locales/phrase.ts';
import type { SqlRequest } from './export-sql.ts';
import type { Run, Source, State, Watch, Workbook, WorkbookChange, Written } from './workbook.ts';

/** The use cases as the pane, the commands and the command line see them. Each answers with a value, never throws. */
export interface App {
  /** What is selected, and how the scheme's needs are met there. */
  /** `last` = id of the list looked at before: on a sheet of ours the list of that id is meant, or else the one written to last. */
  look(scheme: Scheme, last?: string | null): Promise<Result<Look>>;
  /** Reads and grades without writing anything. */
  preview(request: GradeRequest, run: Run): Promise<Result<Preview>>;
  /** Grades and writes; `preview` is reused when its source has not changed. */
  grade(request: GradeRequest, run: Run): Promise<Result<GradeOutcome>>;
  restore(written: Written): Promise<Result<void>>;
  selectRows(source: Source, rows: readonly number[]): Promise<Result<void>>;
  /** Presets in the words of the language. */
  presets(): readonly Scheme[];
  /**
   * One row of the source explained, of orders its customer; `row` is a data row, null = the customer selected on the sheet of
   * the graded customers. Null where the row was left out.
   */
  explainRow(request: GradeRequest, row: number | null, run: Run): Promise<Result<Explained | null>>;
  /** What changed since the run before, from the columns in the sheet. */
  review(source: Source, run: Run): Promise<Result<Review>>;
  /** The scheme on the scorecard sheet, or null where there is none. */
  readScheme(): Promise<Result<Scheme | null>>;
  /**
   * Writes the scheme to the scorecard sheet, made where missing. With `expected`, the fingerprint of the scheme as it was read
   * (null = there was none), ends in `scheme-changed` when somebody has edited the sheet since.
   */
  saveScheme(scheme: Scheme, run: Run, expected?: string | null): Promise<Result<Written>>;
  /** The scheme as the text of a `.json` file, and back. */
  exportScheme(scheme: Scheme): string;
  importScheme(text: string): Result<Scheme>;
  /** The scheme as one SQL statement for a warehouse; reads nothing of the workbook and sends nothing anywhere. */
  exportSql(request: SqlRequest): Promise<Result<string>>;
  /** Calls back when the selection, cells or tables change. */
  watch(onChange: (change: WorkbookChange) => void): Promise<Result<Watch>>;
  /** The pane's own state in the file. */
  readState(): Promise<Result<State>>;
  saveState(state: State): Promise<Result<void>>;

  /** Everything wrong with a scheme, `[]` when sound; pure and quick, called at every change in the editor. */
  check(scheme: Scheme): readonly Issue[];
  /** Adds a sheet with an example customer list in the language, as a table, its first cell selected. */
  insertSample(run: Run): Promise<Result<Written>>;
  /** Shows the first sheet that a run drew, whatever it is called by now. */
  showSheet(written: Written): Promise<Result<void>>;
  /** Selects the columns that a run wrote, wherever they are by now, and scrolls to them. */
  showColumns(written: Written): Promise<Result<void>>;
  /** Brings the scorecard sheet to the front. */
  showScheme(): Promise<Result<void>>;
  /** Writes a formula in the selected cell, which must be empty; the answer is its address. */
  insertFormula(formula: string): Promise<Result<string>>;
  /** 80/20, concentration, whether grading is worthwhile, curves, RFM heat map, 2×2. Reads and grades, writes nothing. */
  insight(request: InsightRequest, run: Run): Promise<Result<Insight>>;
  /** Draws one of them on a sheet of its own, or the profile of one customer. */
  writeInsight(request: InsightRequest, sheet: InsightSheet, run: Run): Promise<Result<Written>>;
  /** Tiers set by hand, by customer, from the table in the workbook. They hold at every run from then on. */
  overrides(): Promise<Result<ReadonlyMap<string, Override>>>;
  /** Sets the tier of a customer by hand, dated today, or clears it (`tier` null). Shown after the next run. */
  saveOverride(change: OverrideChange, run: Run): Promise<Result<Written>>;
  /** What the last run left with the source, held against the scheme of now; null before the first run. Pure. */
  lastRun(source: Source, scheme: Scheme): LastRun | null;
  /** The scheme with the cut points and ranges that the data give now, so that later runs measure by the same; saved by `saveScheme`. */
  freeze(request: GradeRequest, run: Run): Promise<Result<Scheme>>;
  /** The scheme that takes its cut points from the data again. */
  unfreeze(scheme: Scheme): Promise<Scheme>;
  /** The name by which equal schemes are known, as `saveScheme` expects it. Pure. */
  fingerprint(scheme: Scheme): string;
  /** Who some data rows of `Review.list` are, and how they moved at the last run. */
  moves(request: GradeRequest, rows: readonly number[], run: Run): Promise<Result<readonly Move[]>>;
  /** Puts the present values in place of the live formulas in our columns. */
  replaceFormulas(source: Source, run: Run): Promise<Result<Written>>;
}

/** A grading with what the check for applicability asks beside the data; null = not known. */
export interface InsightRequest {
  readonly request: GradeRequest;
  readonly staff: number | null;
}

/** Sheets drawn on request. `row` is a data row of the source. */
export type InsightSheet =
  { readonly kind: 'pareto' | 'rfm' | 'kaism' } | { readonly kind: 'profile'; readonly row: number };

/** What the values say about the customers; null = the method or the data do not give it. */
export interface Insight {
  readonly concentration: Concentration | null;
  readonly applicability: Applicability | null;
  /** Largest customer first, cumulative shares 0–1, at most 100 points. */
  readonly pareto: readonly CurvePoint[] | null;
  /** Poorest customer first. */
  readonly lorenz: readonly CurvePoint[] | null;
  readonly rfm: RfmHeat | null;
  readonly kaism: Quadrants | null;
}

/** Customers by R (rows) and F (columns), best of both last; `money` is their mean M value, null in empty cells. */
export interface RfmHeat {
  readonly bins: number;
  readonly counts: readonly (readonly number[])[];
  readonly money: readonly (readonly (number | null)[])[];
}

/** Customers on two axes, with the lines between the quadrants. */
export interface Quadrants {
  readonly x: { readonly name: string; readonly min: number; readonly max: number; readonly cut: number };
  readonly y: { readonly name: string; readonly min: number; readonly max: number; readonly cut: number };
  /** Names in the order HH, HL, LH, LL of y, x. */
  readonly quadrants: readonly [string, string, string, string];
  readonly points: readonly QuadrantPoint[];
}

/** One customer on two axes; `tier` is its place among the scheme's tiers. */
export interface QuadrantPoint {
  readonly row: number;
  readonly customer: string;
  readonly x: number;
  readonly y: number;
  readonly tier: number;
}

/** A grade explained, with what else the workbook knows of the customer. */
export interface Explained extends Explanation {
  /** What the customer is called in the list where it is known by an id, else null. */
  readonly name: string | null;
  /** The tier before that of the last run, null = none; null where no run noted one. */
  readonly before: { readonly tier: string | null } | null;
}

export interface OverrideChange {
  readonly customer: string;
  readonly tier: string | null;
  readonly reason: string;
}

/** Dates are Excel serials. */
export interface LastRun {
  readonly date: number;
  readonly scheme: string;
  readonly fingerprint: string;
  readonly nextReview: number | null;
  /** The review date has come. */
  readonly due: boolean;
  /** The grades were made by an older scorecard: its fingerprint is not that of the scheme now. */
  readonly older: boolean;
}

/** What the app is made of; the composition root chooses. */
export interface AppParts {
  readonly workbook: Workbook;
  /** The language that sheets are written in, asked at each run. */
  readonly locale: () => Locale;
  /** The day of the run as an Excel serial, asked once a run: the app has no clock. */
  readonly today: () => number;
}

/** Who moved between tiers. Rows are data rows of `list`. */
export interface Review {
  /** The source, or the sheet of the graded customers where they have one of their own. */
  readonly list: Source;
  readonly tiers: readonly string[];
  /** Previous tiers that are not among `tiers`: of another scheme, or renamed since. */
  readonly former: readonly string[];
  /** Customers by previous tier (row, those of `former` below `tiers`) and present tier (column). */
  readonly matrix: readonly (readonly number[])[];
  readonly promoted: readonly number[];
  readonly demoted: readonly number[];
  /** Graded before by one of `former`: neither promoted nor demoted. */
  readonly incomparable: readonly number[];
  /** Graded now and not before, and the other way round. */
  readonly entered: readonly number[];
  readonly left: readonly number[];
  /** By their last tier, how many more are gone: their rows were deleted, so that no more is known of them. */
  readonly deleted: Readonly<Record<string, number>>;
}

/** A customer's way from tier to tier at the last run; null = not known, or no tier. */
export interface Move {
  readonly row: number;
  readonly customer: string | null;
  /** What the customer is called where it is known by an id, else null. */
  readonly name: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Look {
  readonly source: Source;
  /** Name of the sheet of ours that is in front while `source` lies elsewhere; null where the source is selected. */
  readonly ownSheet: string | null;
  readonly columns: readonly ColumnSketch[];
  readonly needs: readonly Need[];
  readonly mapping: Mapping;
  readonly issues: readonly Issue[];
}

export interface GradeRequest {
  readonly source: Source;
  readonly scheme: Scheme;
  readonly mapping: Mapping;
  /** Excel serial or null for the latest date in the data. */
  readonly asOf: number | null;
  readonly write: WriteOptions;
}

/** Keys of what is written: `score`, `tier`, `why`, `next`, `strategy`, `previous`, `movement`, and the method's own. */
export interface WriteOptions {
  readonly columns: readonly string[];
  readonly place: 'beside' | 'new-sheet';
  /** Formulas that follow the data, where they can give what the run gives; values elsewhere. */
  readonly live: boolean;
  readonly report: boolean;
}

export interface Preview {
  readonly graded: Graded;
  readonly issues: readonly Issue[];
  /** What was read for each need, a row each, NaN = blank or unreadable; for histograms. */
  readonly values?: ReadonlyMap<string, Float64Array>;
}

export interface GradeOutcome {
  readonly graded: Graded;
  readonly written: Written;
  readonly issues: readonly Issue[];
}
