import { CompactSelection, type GridSelection, type Rectangle } from '@glideapps/glide-data-grid';
import { cellRect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ColumnView } from './column-view.ts';
import { rowHeight } from './geometry.ts';

/** A cell by sheet row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The sheet's selected areas as the grid draws them; `active` is the cell with the frame. */
export function toGrid(areas: readonly Rect[], active: Cell, view: ColumnView): GridSelection {
  const rows = areas.filter((area) => isWholeRows(area) && !isWholeColumns(area));
  const columns = areas.filter((area) => isWholeColumns(area));
  const blocks = areas.filter((area) => !isWholeRows(area) && !isWholeColumns(area));
  const [first, ...rest] = blocks.map((area) => rectangle(area, view));
  return {
    columns: columns.reduce((all, area) => all.add(columnSlice(area, view)), CompactSelection.empty()),
    rows: rows.reduce((all, area) => all.add([area.row, area.row + area.rows]), CompactSelection.empty()),
    ...(first === undefined
      ? {}
      : {
          current: {
            cell: [view.placeOf(active.column), active.row],
            range: first,
            rangeStack: rest.reverse(),
          },
        }),
  };
}

function rectangle(area: Rect, view: ColumnView): Rectangle {
  const x = view.placeOf(area.column);
  const width = Math.max(1, view.placeOf(area.column + area.columns - 1) - x + 1);
  return { x, y: area.row, width, height: area.rows };
}

function columnSlice(area: Rect, view: ColumnView): [number, number] {
  const first = view.placeOf(area.column);
  const last = Math.min(view.shown.length - 1, view.placeOf(area.column + area.columns - 1));
  return [first, last + 1];
}

/** What the person selected in the grid, as areas of the sheet with the active one first; null for nothing. */
export function fromGrid(
  selection: GridSelection,
  view: ColumnView,
): { readonly areas: readonly Rect[]; readonly active: Cell } | null {
  const { current } = selection;
  const blocks =
    current === undefined
      ? []
      : [current.range, ...[...current.rangeStack].reverse()].map((one) => block(one, view));
  const columns = slices(selection.columns).map(([first, last]) => wholeColumns(first, last, view));
  const rows = slices(selection.rows).map(([first, last]) => ({
    row: first,
    rows: last - first + 1,
    column: 0,
    columns: MAX_COLUMNS,
  }));
  const areas = [...blocks, ...columns, ...rows];
  const [first] = areas;
  if (first === undefined) return null;
  const active =
    current === undefined
      ? { row: first.row, column: first.column }
      : { row: current.cell[1], column: view.shown[current.cell[0]] ?? 0 };
  return { areas, active };
}

function block(range: Rectangle, view: ColumnView): Rect {
  const column = view.shown[range.x] ?? 0;
  const last = view.shown[range.x + range.width - 1] ?? column;
  return { row: range.y, rows: range.height, column, columns: last - column + 1 };
}

function wholeColumns(first: number, last: number, view: ColumnView): Rect {
  const from = view.shown[first] ?? 0;
  return { row: 0, rows: MAX_ROWS, column: from, columns: (view.shown[last] ?? from) - from + 1 };
}

function slices(selection: CompactSelection): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const index of selection) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** A step onto a hidden row goes on to the next shown one; anything but a single cell stays as it is. */
export function shownPlace(
  sheet: Sheet,
  chosen: { readonly areas: readonly Rect[]; readonly active: Cell },
  before: Cell,
): readonly [readonly Rect[], Cell] {
  const { areas, active } = chosen;
  const single = areas.length === 1 && areas[0]?.rows === 1 && areas[0].columns === 1;
  if (!single || rowHeight(sheet, active.row) > 0) return [areas, active];
  const step = active.row < before.row ? -1 : 1;
  let { row } = active;
  while (row > 0 && row < MAX_ROWS - 1 && rowHeight(sheet, row) === 0) row += step;
  return [[cellRect(row, active.column)], { row, column: active.column }];
}
