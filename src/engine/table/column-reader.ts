import type { Cell } from '../cell.ts';
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

/** Reads one column cell by cell into typed arrays; nothing else is kept. */
export interface ColumnReader {
  /** Where finite numbers go by themselves, since a list has millions; null when each must be looked at. */
  readonly numbers: Float64Array | null;
  /** Takes any other cell of a 0-based data row. */
  take(row: number, cell: Cell | undefined): void;
  finish(): { readonly column: Column; readonly issues: readonly Issue[] };
}
