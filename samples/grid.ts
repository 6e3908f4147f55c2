import { createSheet, createWorkbook } from '../src/host/model/create.ts';
import type { Workbook } from '../src/host/model/workbook.ts';

/** A cell of a sample; null = blank. */
export type Value = string | number | null;

export interface Column {
  readonly name: string;
  /** Characters. */
  readonly width: number;
  readonly format: string;
}

/** One sheet with one table. */
export interface Grid {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** Characters that a bold header takes beside its filter button; Chinese ones are twice as wide. */
function headerWidth(name: string): number {
  return Math.ceil([...name].reduce((sum, letter) => sum + (letter > '\u2E7F' ? 2.2 : 1.15), 4));
}

/** A workbook with that table. Header look and widths are the cells' own too: some programs draw no table styles. */
export function toWorkbook(grid: Grid): Workbook {
  const workbook = createWorkbook();
  const sheet = createSheet(grid.sheet);
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  const plain = workbook.styles.get(0);
  const header = workbook.styles.intern({
    ...plain,
    fill: '#4472C4',
    font: { ...plain.font, bold: true, color: '#FFFFFF' },
  });
  const looks = grid.columns.map(({ format }) => workbook.styles.intern({ ...plain, numberFormat: format }));
  grid.columns.forEach(({ name, width }, column) => {
    sheet.cells.setValue(0, column, name);
    sheet.cells.setStyle(0, column, header);
    sheet.columns.set(column, { size: Math.max(width, headerWidth(name)), hidden: false, style: null });
  });
  grid.rows.forEach((row, index) =>
    row.forEach((value, column) => {
      sheet.cells.setValue(index + 1, column, value);
      sheet.cells.setStyle(index + 1, column, looks[column] ?? 0);
    }),
  );
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.tables.push({
    id: '1',
    name: grid.table,
    rect: { row: 0, column: 0, rows: grid.rows.length + 1, columns: grid.columns.length },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    showFilterButton: true,
    columns: grid.columns.map(({ name }, index) => ({
      id: String(index + 1),
      name,
      calculated: null,
      totals: null,
    })),
    filter: null,
  });
  return workbook;
}
