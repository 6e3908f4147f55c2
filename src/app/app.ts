import type { Graded } from '../engine/grade.ts';
import type { Issue } from '../engine/issue.ts';
import type { Mapping, Need } from '../engine/mapping/mapping.ts';
import type { Result } from '../engine/result.ts';
import type { Scheme } from '../engine/scheme/scheme.ts';
import type { ColumnSketch } from '../engine/table/table.ts';
import type { Run, Source, Written } from './workbook.ts';

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
