import type { Changes } from './changes.ts';
import type { History } from './history.ts';
import type { NamePart } from './parts.ts';
import type { RangeRef } from './range-ref.ts';
import type { Sheet } from './sheet.ts';
import type { Style } from './style.ts';

/** A workbook in memory: state only. What Excel allows to be done with it is in the edits beside this file. */
export interface Workbook {
  readonly sheets: Sheet[];
  activeSheet: string;
  /** Id of the chart that is selected instead of cells; null = cells are. */
  selectedChart: string | null;
  readonly names: NamePart[];
  readonly styles: StyleTable;
  /** Where every edit is told. */
  readonly changes: Changes;
  /** Undo and redo. */
  readonly history: History;
  /** References that follow inserted and deleted rows and columns; see `keepRange`. */
  readonly kept: Set<RangeRef>;
  /** `workbook.settings` / `document.settings` of our add-in, by key, as JSON text. */
  readonly settings: Map<string, string>;
  /** Custom XML parts by id. */
  readonly customXml: Map<string, string>;
  date1904: boolean;
  /** Protected structure: no sheets added, removed, renamed, moved. */
  structureProtected: boolean;
  /** Opened for viewing: the add-in's writes are refused. */
  readOnly: boolean;
  fileName: string;
  /** The parts of the file it was opened from, kept for saving; null for a new workbook. Owned by `opc`. */
  package: unknown;
}

/** Styles by number; 0 is the default look. */
export interface StyleTable {
  get(index: number): Style;
  intern(style: Style): number;
  readonly count: number;
}
