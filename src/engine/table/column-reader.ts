import type { Cells } from '../cell.ts';
import type { Issue } from '../issue.ts';
import type { Column, ColumnKind } from './table.ts';

/** What a column is read as. `rating` = numbers and labels side by side. */
export type ReadKind = 'number' | 'date' | 'text' | 'rating' | 'number-or-date';

/** A column to read. `kind` is what its cells must be, `sketch` what its first cells look like. */
export interface ColumnRequest {
  readonly index: number;
  readonly header: string;
  readonly kind: ReadKind;
  readonly sketch: ColumnKind;
  readonly rowCount: number;
  readonly date1904: boolean;
}

/** Reads one column block by block into typed arrays; nothing of a block is kept. */
export interface ColumnReader {
  /** Takes the cells in place `at` of each row; `firstRow` is the 0-based data row of the first. */
  push(firstRow: number, cells: Cells, at: number): void;
  finish(): { readonly column: Column; readonly issues: readonly Issue[] };
}
