import type { Cell, Cells } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import type { ColumnCells } from './column-cells.ts';
import type { SheetDocument, TextColour } from './sheet-document.ts';

/** What the use cases need of a workbook. Owned here, implemented by `excel`; every call answers with a value, never throws. */
export interface Workbook {
  /** The table or region at the selection; `own-sheet` on a sheet of ours, unless `isList` says of its key that it holds customers. */
  locate(isList: (key: string) => boolean): Promise<Result<Source>>;
  /** The source again, found by its identity wherever it has moved to; null = the list that was first written to last. */
  find(sourceId: string | null, run?: Run): Promise<Result<Source>>;
  /** The cells of some columns, in blocks of rows from the top; reads only these columns. */
  read(source: Source, columns: readonly number[], run: Run): AsyncIterable<Result<Block>>;
  /** Writes everything or nothing. On failure or cancel what was done is undone, and the issue says so. */
  write(plan: WritePlan, run: Run): Promise<Result<Written>>;
  /** Puts back what the last write overwrote. */
  restore(written: Written): Promise<Result<void>>;
  /** Cells of a sheet document written before, by the table names in it; null where it does not exist. */
  readTables(names: readonly string[], run?: Run): Promise<Result<ReadonlyMap<string, Cells | null>>>;
  /** Our columns beside the source, by key, as they now stand; none where the run that wrote them never ended. */
  readOwn(
    source: Source,
    keys: readonly string[],
    run: Run,
  ): Promise<Result<ReadonlyMap<string, readonly Cell[]>>>;
  /** State of the pane kept in the file (`workbook.settings`), JSON-safe. */
  readState(): Promise<Result<State>>;
  saveState(state: State): Promise<Result<void>>;
  /** Selects data rows of the source in the sheet. */
  selectRows(source: Source, rows: readonly number[]): Promise<Result<void>>;
  /** Selects the columns that a run wrote, where they are by now, and scrolls to them. */
  selectColumns(written: Written): Promise<Result<void>>;
  /** Brings the first sheet that a run drew to the front, whatever it is called by now. */
  activateDrawn(written: Written): Promise<Result<void>>;
  /** Brings a sheet of ours to the front by the key of its document, whatever it is called by now. */
  activateOwn(key: string): Promise<Result<void>>;
  /** Writes a formula in the selected cell, which must be empty; the answer is its address with sheet. */
  insertFormula(formula: string): Promise<Result<string>>;
  /** Calls back, at most a few times a second, when the selection or cells change; `stop` ends it. */
  watch(onChange: (change: WorkbookChange) => void): Promise<Result<Watch>>;
}

/** A running watch. After `stop` nothing is told any more, whether or not Excel answers; it never rejects. */
export interface Watch {
  readonly stop: () => Promise<void>;
}

/** JSON-safe data kept in the file. */
export type State = Readonly<Record<string, unknown>>;

/** Progress of a long call and the way to end it. `onProgress` gets 0–1. */
export interface Run {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** A customer list in the sheet. */
export interface Source {
  /**
   * Survives renaming, moving, sorting and resizing once something was written beside the source: a group of hidden
   * names kept in the file. Before that, the table's id or the region's address.
   */
  readonly id: string;
  readonly kind: 'table' | 'region';
  readonly sheet: string;
  /** Table name, or the region's address. */
  readonly name: string;
  /** A1 address with sheet, header included. */
  readonly address: string;
  /** 0-based sheet row and column of the header's first cell. */
  readonly top: number;
  readonly left: number;
  /** Data rows. */
  readonly rowCount: number;
  /** Headers of the user's own columns, and of ours where a run left some (see `own`). */
  readonly headers: readonly string[];
  /** The headers told apart: the second Amount is called Amount (2). */
  readonly names: readonly string[];
  /** Keys of our own columns by position; these are never mapped. */
  readonly own: ReadonlyMap<number, string>;
  /** The first rows (at most 50), all columns, for recognising kinds and samples; number formats beside them. */
  readonly head: Cells;
  readonly formats: readonly (readonly string[])[];
  /** Selected data row, 0-based, or null. */
  readonly selectedRow: number | null;
  /** Address of cells below a list of plain cells, parted from it by blank rows; null where there are none. */
  readonly below: string | null;
  readonly date1904: boolean;
  /** What the last run saved with this source (`WritePlan.memory`), or null. */
  readonly memory: State | null;
}

/** Some rows of the columns asked for, in the order asked. */
export interface Block {
  readonly firstRow: number;
  readonly cells: Cells;
}

export interface WorkbookChange {
  readonly kind: 'selection' | 'cells' | 'tables';
  readonly sheet: string | null;
}

/** All that one run writes. */
export interface WritePlan {
  /** Null when only documents are written. */
  readonly source: Source | null;
  /** A column of the source as it was read; the run ends in `data-moved` when the sheet no longer agrees. */
  readonly witness: { readonly column: number; readonly cells: readonly Cell[] } | null;
  readonly columns: readonly OwnColumn[];
  /** `beside` the source, or on a sheet of its own (then the document holds the columns). */
  readonly documents: readonly SheetDocument[];
  /** Kept with the source in the file (mapping, scheme, fingerprint …); null leaves what is there. */
  readonly memory: State | null;
}

/** One of our columns beside the user's data. `key` is its identity between runs, `header` its words. */
export interface OwnColumn {
  readonly key: string;
  readonly header: string;
  /** One cell a data row; null leaves nothing (blank). A text that begins with = + - @ is written as text, never a formula. */
  readonly cells: ColumnCells;
  /** Formulas instead of values (`=TIER([@Score],…)`), one for the whole column; null for values. */
  readonly formula: string | null;
  readonly format: string;
  /** Characters. */
  readonly width: number;
  /** Colours by cell text; null leaves those that are there. */
  readonly colors: readonly TextColour[] | null;
}

/** What was written and how to take it back. Opaque to everybody but the adapter. */
export interface Written {
  readonly columns: readonly { readonly key: string; readonly address: string }[];
  /** Names of the sheets drawn, in the order of the documents. */
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly journal: unknown;
}
