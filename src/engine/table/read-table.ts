import type { Cells } from '../cell.ts';
import { createTableReader, type TablePlan, type TableRead } from './table-reader.ts';

/** Reads a table whose cells are all at hand; `cells` hold the planned columns only, in their order. */
export function readTable(plan: TablePlan, cells: Cells): TableRead {
  const reader = createTableReader(plan);
  reader.push(0, cells);
  return reader.finish();
}
