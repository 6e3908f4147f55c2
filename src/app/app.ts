import type { Explanation } from '../engine/explain/explanation.ts';
import type { Graded } from '../engine/grade.ts';
import type { Issue } from '../engine/issue.ts';
import type { Mapping, Need } from '../engine/mapping/mapping.ts';
import type { Result } from '../engine/result.ts';
import type { Scheme } from '../engine/scheme/scheme.ts';
import type { ColumnSketch } from '../engine/table/table.ts';
import type { Locale } from '../locales/phrase.ts';
import type { Run, Source, State, Watch, Workbook, WorkbookChange, Written } from './workbook.ts';

/** The use cases as the pane, the commands and the command line see them. Each answers with a value, never throws. */
export interface App {
  /** What is selected, and how the scheme's needs are met there. */
  look(scheme: Scheme): Promise<Result<Look>>;
  /** Reads and grades without writing anything. */
  preview(request: GradeRequest, run: Run): Promise<Result<Preview>>;
  /** Grades and writes; `preview` is reused when its source has not changed. */
  grade(request: GradeRequest, run: Run): Promise<Result<GradeOutcome>>;
  restore(written: Written): Promise<Result<void>>;
  selectRows(source: Source, rows: readonly number[]): Promise<Result<void>>;
  /** Presets in the words of the language. */
  presets(): readonly PresetEntry[];
  /** One row of the source explained; `row` is a data row. Null where the row was left out. */
  explainRow(request: GradeRequest, row: number, run: Run): Promise<Result<Explanation | null>>;
  /** What changed since the run before, from the columns in the sheet. */
  review(source: Source, run: Run): Promise<Result<Review>>;
  /** The scheme on the scorecard sheet, or null where there is none. */
  readScheme(): Promise<Result<Scheme | null>>;
  /** Writes the scheme to the scorecard sheet, made where missing. */
  saveScheme(scheme: Scheme, run: Run): Promise<Result<Written>>;
  /** The scheme as the text of a `.json` file, and back. */
  exportScheme(scheme: Scheme): string;
  importScheme(text: string): Result<Scheme>;
  /** Calls back when the selection, cells or tables change. */
  watch(onChange: (change: WorkbookChange) => void): Promise<Result<Watch>>;
  /** The pane's own state in the file. */
  readState(): Promise<Result<State>>;
  saveState(state: State): Promise<Result<void>>;

  // Asked for by the pane, which leaves out the button or view while one is missing; make it required when it works.

  /** Everything wrong with a scheme, `[]` when sound; pure and quick, called at every change in the editor. */
  check?(scheme: Scheme): readonly Issue[];
  /** Adds a sheet with an example customer list in the language, as a table, its first cell selected. */
  insertSample?(run: Run): Promise<Result<void>>;
  /** Shows a sheet, e.g. one of `Written.sheets` or the scorecard's. */
  showSheet?(sheet: string): Promise<Result<void>>;
}

/** What the app is made of; the composition root chooses. */
export interface AppParts {
  readonly workbook: Workbook;
  /** The language that sheets are written in, asked at each run. */
  readonly locale: () => Locale;
  /** The day of the run as an Excel serial, asked once a run: the app has no clock. */
  readonly today: () => number;
}

/** Who moved between tiers. `rows` are data rows of the source. */
export interface Review {
  readonly tiers: readonly string[];
  /** Customers by previous tier (row) and present tier (column), in the order of `tiers`. */
  readonly matrix: readonly (readonly number[])[];
  readonly promoted: readonly number[];
  readonly demoted: readonly number[];
  /** Graded now and not before, and the other way round. */
  readonly entered: readonly number[];
  readonly left: readonly number[];
}

export interface PresetEntry {
  readonly scheme: Scheme;
  /** One sentence: when to use it. */
  readonly advice: string;
}

export interface Look {
  readonly source: Source;
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
  readonly live: boolean;
  readonly report: boolean;
}

export interface Preview {
  readonly graded: Graded;
  readonly issues: readonly Issue[];
}

export interface GradeOutcome {
  readonly graded: Graded;
  readonly written: Written;
  readonly issues: readonly Issue[];
}
