/** What a column holds, judged by its cells. `date` columns hold Excel serials. */
export type ColumnKind = 'number' | 'percent' | 'date' | 'text' | 'empty';

/** A column as found: its header and a few of its cells, before anything is read in full. */
export interface ColumnSketch {
  /** 0-based position in the table. */
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  /** Up to five non-blank cells as shown to people. */
  readonly samples: readonly string[];
}

/** A column read in full. Numbers are in `numbers` (NaN = blank or unreadable), text in `texts` (`""` = blank). */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly numbers: Float64Array;
  /** Null for a column that is read as numbers only. */
  readonly texts: readonly string[] | null;
  /** Rows whose cell is not blank and gave no number: each is listed already with what was found. */
  readonly unread?: ReadonlySet<number>;
}

/** The columns that were asked for, row by row as in the sheet. */
export interface Table {
  /** Data rows, the header not counted. */
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** 1 where a row is graded; 0 where it was left out (blank, total row, repeated header, blank customer). */
  readonly included: Uint8Array;
}
