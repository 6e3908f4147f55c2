import { displayText } from '../../model/display-text.ts';
import { clearFilter, setFilter } from '../../model/edits/filter-rows.ts';
import { sortCells } from '../../model/edits/sort-cells.ts';
import type { FilterPart } from '../../model/parts.ts';
import { hasCell, type Rect } from '../../model/rect.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { targetOf, usedPart } from './edits.ts';
import { fillBlock } from './fill.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Fills the selection's first row down, or the cell above into a single cell. */
export function fillDown(desk: Desk): void {
  const [area] = desk.sheet.selection;
  if (area === undefined) return;
  const above = area.rows === 1 ? { ...area, row: Math.max(0, area.row - 1) } : { ...area, rows: 1 };
  fillBlock(desk, above, area);
}

/** Sorts the table around a cell, or the selected block, by the cell's column. */
export function sortSelection(desk: Desk, at: Place, ascending: boolean): void {
  const rect = sortedRect(desk, at);
  if (rect === null) return;
  attempt(desk, () =>
    sortCells(targetOf(desk, rect), {
      keys: [{ key: at.column - rect.column, ascending }],
      matchCase: false,
      hasHeaders: false,
      orientation: 'Rows',
    }),
  );
}

function sortedRect(desk: Desk, at: Place): Rect | null {
  const table = desk.sheet.tables.find((one) => hasCell(one.rect, at.row, at.column));
  const filter = desk.sheet.filter;
  const [area] = desk.sheet.selection;
  if (table !== undefined) return body(table.rect, table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0);
  if (filter !== null && hasCell(filter.rect, at.row, at.column)) return body(filter.rect, 1, 0);
  return area === undefined ? null : usedPart(desk, area);
}

function body(rect: Rect, above: number, below: number): Rect {
  return { ...rect, row: rect.row + above, rows: rect.rows - above - below };
}

/** The filter whose button a cell carries, made when a table has none yet. */
export function filterAt(desk: Desk, at: Place): FilterPart | null {
  const table = desk.sheet.tables.find((one) => hasCell(one.rect, at.row, at.column));
  if (table === undefined) return desk.sheet.filter;
  table.filter ??= { rect: table.rect, criteria: new Map() };
  return table.filter;
}

/** The texts of a filter's column, once each, in order; at most a thousand. */
export function filterTexts(desk: Desk, filter: FilterPart, column: number): readonly string[] {
  const texts = new Set<string>();
  const { cells } = desk.sheet;
  for (let row = filter.rect.row + 1; row < filter.rect.row + filter.rect.rows && texts.size < 1000; row++) {
    texts.add(
      displayText(
        cells.value(row, column),
        desk.workbook.styles.get(cells.style(row, column)).numberFormat,
        desk.workbook.date1904,
      ),
    );
  }
  return [...texts].sort((a, b) => a.localeCompare(b, desk.state.locale, { numeric: true }));
}

/** Shows only rows with the given texts in a column; null shows all. */
export function filterBy(
  desk: Desk,
  column: number,
  values: { readonly filter: FilterPart; readonly texts: readonly string[] | null },
): void {
  const { filter, texts } = values;
  const target = { workbook: desk.workbook, sheet: desk.sheet };
  const criteria = texts === null ? null : { filterOn: 'Values', values: texts };
  attempt(desk, () => setFilter(target, filter, { index: column - filter.rect.column, criteria }));
}

export function clearFilters(desk: Desk, filter: FilterPart): void {
  attempt(desk, () => clearFilter({ workbook: desk.workbook, sheet: desk.sheet }, filter));
}
