import { widthFor } from '../../app/sheets/text-lines.ts';
import type { Workbook } from '../../host/model/workbook.ts';

/** Rows looked at. */
const ROWS = 200;
/** Characters of the narrowest and the widest column. */
const BOUNDS = [9, 40] as const;

/** A text table has no widths: its columns become as wide as their first texts, or the workbook made of it shows names and headers cut off. */
export function fitColumns({ sheets }: Workbook): void {
  for (const { cells, columns } of sheets) {
    const used = cells.used(true);
    if (used === null) continue;
    const rows = Array.from({ length: Math.min(ROWS, used.row + used.rows) }, (_none, row) => row);
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const size = widthFor(
        rows.map((row) => String(cells.value(row, column) ?? '')),
        BOUNDS,
      );
      columns.set(column, { size, hidden: false, style: null });
    }
  }
}
