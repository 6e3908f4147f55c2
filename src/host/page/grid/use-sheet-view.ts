import { useMemo, useState } from 'react';
import { MAX_COLUMNS, MAX_ROWS, hasCell } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Desk } from '../desk/desk.ts';
import { activeCell } from '../desk/select.ts';
import { THEMES } from '../theme.ts';
import type { CellLook } from './cell-look.ts';
import { viewColumns, type ColumnView } from './column-view.ts';
import { conditionalLooks } from './evaluate-conditions.ts';
import { viewCell } from './view-cell.ts';

/** How much of the sheet can be scrolled to; it grows as the person comes near its end. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  readonly sheet: Sheet;
  readonly extent: Extent;
  readonly columns: ColumnView;
  /** The look of a cell by sheet row and column; remembered until something changes. */
  readonly look: (row: number, column: number) => CellLook;
  /** Call with the last visible row and column. */
  readonly reach: (row: number, column: number) => void;
}

/** The active sheet as the grid needs it. */
export function useSheetView(desk: Desk, topRow: number): SheetView {
  const { sheet, version } = desk;
  const [reached, setReached] = useState<Extent>({ rows: 0, columns: 0 });
  const { zoom, theme } = desk.state;
  const extent = extentOf(sheet, reached);
  const titles = headerTitles(desk, topRow);
  const titleKey = [...titles.values()].join('\n');
  const columns = useMemo(
    () => viewColumns(sheet, extent.columns, { zoom, titles }),
    // `version` stands for widths and hidden columns, `titleKey` for `titles`.
    [sheet, extent.columns, zoom, version, titleKey],
  );
  const look = useMemo(
    () => {
      const context = {
        workbook: desk.workbook,
        sheet,
        theme: THEMES[theme],
        conditional: conditionalLooks(desk, sheet),
      };
      return remember((row, column) => viewCell(context, row, column));
    },
    // `version` stands for everything in the workbook.
    [sheet, theme, version],
  );
  const reach = (row: number, column: number): void => {
    if (row + 100 > extent.rows || column + 10 > extent.columns)
      setReached({ rows: row + 300, columns: column + 20 });
  };
  return { sheet, extent, columns, look, reach };
}

function extentOf(sheet: Sheet, reached: Extent): Extent {
  const used = sheet.cells.used(false);
  const charts = sheet.charts.map((chart) => ({
    rows: (chart.top + chart.height) / 15,
    columns: (chart.left + chart.width) / 48,
  }));
  const [area] = sheet.selection;
  const selected = { rows: area?.row ?? 0, columns: area?.column ?? 0 };
  const ends = [
    reached,
    selected,
    ...charts,
    {
      rows: (used?.row ?? 0) + (used?.rows ?? 0) + 60,
      columns: (used?.column ?? 0) + (used?.columns ?? 0) + 10,
    },
  ];
  return {
    rows: Math.min(MAX_ROWS, Math.max(200, ...ends.map((end) => Math.ceil(end.rows) + 20))),
    columns: Math.min(MAX_COLUMNS, Math.max(26, ...ends.map((end) => Math.ceil(end.columns) + 4))),
  };
}

/** A table's headers instead of letters, while its header row is scrolled out of sight and a cell of it is active. */
function headerTitles(desk: Desk, topRow: number): ReadonlyMap<number, string> {
  const active = activeCell(desk);
  const table = desk.sheet.tables.find(
    (one) => one.showHeaders && hasCell(one.rect, active.row, active.column),
  );
  const inside = table !== undefined && topRow > table.rect.row && topRow < table.rect.row + table.rect.rows;
  if (!inside || desk.sheet.frozen.rows > table.rect.row) return new Map();
  return new Map(table.columns.map((column, i) => [table.rect.column + i, column.name]));
}

function remember(compute: (row: number, column: number) => CellLook): SheetView['look'] {
  const known = new Map<number, CellLook>();
  return (row, column) => {
    const key = row * MAX_COLUMNS + column;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > 20_000) known.clear();
    const made = compute(row, column);
    known.set(key, made);
    return made;
  };
}
