import type { Block } from '../a1.ts';
import type { Extent } from './matrix.ts';

/** What of an extent lies below and right of another, both from the sheet's first cell on. */
export function beyond(inner: Extent, outer: Extent): readonly Block[] {
  const below = { row: inner.rows, column: 0, rows: outer.rows - inner.rows, columns: outer.columns };
  const beside = { row: 0, column: inner.columns, rows: outer.rows, columns: outer.columns - inner.columns };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** How far a block reaches from the sheet's first cell. */
export function reachOf({ row, column, rows, columns }: Block): Extent {
  return { rows: row + rows, columns: column + columns };
}
