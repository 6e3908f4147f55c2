import { hasCell, type Rect } from '../../model/rect.ts';
import type { Desk } from './desk.ts';

/** The anchor of a drag by sheet: the model only knows areas, whose first cell is active unless it was dragged backwards. */
const anchors = new WeakMap<object, { readonly row: number; readonly column: number }>();

/** The active cell of the active sheet. */
export function activeCell(desk: Desk): { readonly row: number; readonly column: number } {
  const { sheet } = desk;
  const [area] = sheet.selection;
  const anchor = anchors.get(sheet);
  if (area === undefined) return { row: 0, column: 0 };
  return anchor !== undefined && hasCell(area, anchor.row, anchor.column)
    ? anchor
    : { row: area.row, column: area.column };
}

/** Selects areas of the active sheet, the active one first, and tells it. */
export function select(
  desk: Desk,
  areas: readonly Rect[],
  active?: { readonly row: number; readonly column: number },
): void {
  const { sheet, workbook } = desk;
  const [first] = areas;
  if (first === undefined) return;
  if (active === undefined) anchors.delete(sheet);
  else anchors.set(sheet, active);
  sheet.selection = [...areas];
  workbook.selectedChart = null;
  workbook.changes.as('user', () =>
    workbook.changes.emit({ kind: 'selection', sheet: sheet.id, rect: first }),
  );
  if (desk.state.selectedChart !== null) desk.change({ selectedChart: null });
}

/** Selects a chart instead of cells, or (null) the cells again. */
export function selectChart(desk: Desk, chart: string | null): void {
  desk.workbook.selectedChart = chart;
  desk.change({ selectedChart: chart });
}
