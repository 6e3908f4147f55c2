import type { Cell, Cells } from '../cell.ts';
import type { Issue } from '../issue.ts';
import { cellText, isBlank } from './cell-text.ts';
import type { ColumnReader, ReadKind } from './column-reader.ts';
import { createColumnReader } from './create-column-reader.ts';
import { findDuplicates } from './duplicates.ts';
import { isTotalLabel } from './left-out-row.ts';
import type { ColumnKind, Table } from './table.ts';

/** A column to read and what for. `customer` = the column whose text names the row's customer. */
export interface PlannedColumn {
  readonly index: number;
  readonly header: string;
  readonly kind: ReadKind;
  readonly sketch: ColumnKind;
  readonly customer: boolean;
}

/** What a table reader is told. */
export interface TablePlan {
  /** In the order in which the blocks will hold them. */
  readonly columns: readonly PlannedColumn[];
  readonly rowCount: number;
  readonly date1904: boolean;
  /** True when a customer has one row (then a second is listed); false for orders. */
  readonly oneRowACustomer: boolean;
  /** Place of a column whose cells are kept as they are, too. */
  readonly keep?: number;
}

/** A table read in full, with what was found wrong on the way. */
export interface TableRead {
  readonly table: Table;
  readonly issues: readonly Issue[];
  /** The cells of the column to keep; none where none was asked for. */
  readonly kept: readonly Cell[];
}

/** Reads a table block by block, so that no sheet is ever held as cells. */
export interface TableReader {
  /** `cells` hold the planned columns only, in their order; `firstRow` is the 0-based data row of the first. */
  push(firstRow: number, cells: Cells): void;
  finish(): TableRead;
}

/** A reader that leaves out blank rows, totals, repeated headers and rows without a customer, and lists each. */
export function createTableReader(plan: TablePlan): TableReader {
  const { rowCount, date1904, keep = -1 } = plan;
  const readers = plan.columns.map((column) => createColumnReader({ ...column, rowCount, date1904 }));
  const included = new Uint8Array(rowCount);
  const leftOut: Issue[] = [];
  const kept = new Array<Cell>(keep < 0 ? 0 : rowCount);
  const reasonToLeaveOut = rowJudge(plan.columns);
  const readRow = rowReader(readers);
  return {
    push(firstRow, cells) {
      for (let i = 0; i < cells.length && firstRow + i < rowCount; i++) {
        const at = firstRow + i;
        const row = cells[i] ?? [];
        readRow(row, at);
        if (keep >= 0) kept[at] = row[keep] ?? '';
        const issue = reasonToLeaveOut(row, at);
        if (issue) leftOut.push(issue);
        else included[at] = 1;
      }
    },
    finish() {
      const parts = readers.map((reader) => reader.finish());
      const table: Table = { rowCount, included, columns: parts.map((part) => part.column) };
      const faults = parts.flatMap((part) =>
        part.issues.filter((issue) => !('row' in issue) || included[issue.row] === 1),
      );
      const doubles = plan.oneRowACustomer ? findDuplicates(customerTexts(plan, table), included) : [];
      const empty: Issue[] = included.includes(1) ? [] : [{ code: 'no-data-rows' }];
      return { table, issues: [...empty, ...leftOut, ...faults, ...doubles], kept };
    },
  };
}

/** Row by row, while its cells are at hand: column after column takes several times as long. */
function rowReader(readers: readonly ColumnReader[]): (row: readonly Cell[], at: number) => void {
  const numbers = readers.map((reader) => reader.numbers);
  return (row, at) => {
    for (let i = 0; i < readers.length; i++) {
      const cell = row[i];
      const column = numbers[i];
      if (column && typeof cell === 'number' && cell - cell === 0) column[at] = cell;
      else readers[i]?.take(at, cell);
    }
  };
}

function customerTexts(plan: TablePlan, table: Table): readonly string[] {
  return table.columns[plan.columns.findIndex((column) => column.customer)]?.texts ?? [];
}

/** Why a row of these columns, whose data row is `at`, is no customer; null when it is one. */
function rowJudge(columns: readonly PlannedColumn[]): (row: Cells[number], at: number) => Issue | null {
  const place = columns.findIndex((column) => column.kind === 'text');
  const named = columns.some((column) => column.customer);
  const header = columns[place]?.header;
  return (row, at) => {
    const label = place < 0 ? '' : cellText(row[place]);
    if (label === '') {
      if (row.every(isBlank)) return { code: 'blank-row', row: at };
      return named ? { code: 'blank-customer', row: at } : null;
    }
    if (isTotalLabel(label)) return { code: 'total-row', row: at, found: label };
    if (label === header && repeatsHeader(columns, row)) return { code: 'repeated-header', row: at };
    return null;
  };
}

function repeatsHeader(columns: readonly PlannedColumn[], row: Cells[number]): boolean {
  // The second Amount is called Amount (2).
  return columns.every((column, i) => column.header.startsWith(cellText(row[i])));
}
