import type { LinePart, TablePart } from '../parts.ts';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../rect.ts';
import type { Rect } from '../rect.ts';
import { shiftRect, shiftSpan } from '../references/shift.ts';
import type { Shift } from '../references/shift.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { freeHeader } from './table-headers.ts';
import { nextColumnId } from './table-growth.ts';

/** Moves, grows, shrinks or removes all that lies on the sheet beside the cells themselves. */
export function shiftParts(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const to = (rect: Rect): Rect | null => shiftRect(rect, shift);
  shiftTables(workbook, sheet, shift);
  replace(sheet.merges, kept(sheet.merges.map(to)));
  for (const part of [...sheet.conditionalFormats, ...sheet.validations])
    part.ranges = kept(part.ranges.map(to));
  replace(
    sheet.conditionalFormats,
    sheet.conditionalFormats.filter((part) => part.ranges.length > 0),
  );
  replace(
    sheet.validations,
    sheet.validations.filter((part) => part.ranges.length > 0),
  );
  replace(
    sheet.arrays,
    sheet.arrays.flatMap((array) => {
      const rect = to(array.rect);
      return rect === null ? [] : [Object.assign(array, { rect })];
    }),
  );
  if (sheet.filter !== null) {
    const rect = to(sheet.filter.rect);
    if (rect === null) sheet.filter = null;
    else sheet.filter.rect = rect;
  }
  const { page } = sheet;
  sheet.page = {
    ...page,
    printAreas: page.printAreas.map(to).filter((rect) => rect !== null),
    titleRows: page.titleRows && to(page.titleRows),
  };
  shiftLines(sheet, shift);
  shiftOutside(workbook, sheet, to);
}

function shiftOutside(workbook: Workbook, sheet: Sheet, to: (rect: Rect) => Rect | null): void {
  for (const ref of workbook.kept) {
    if (ref.sheet === sheet.id && ref.rect !== null) ref.rect = to(ref.rect);
  }
  for (const { charts } of workbook.sheets) {
    for (const chart of charts) {
      if (chart.source === null || chart.source.sheet !== sheet.name) continue;
      const rect = to(chart.source.rect);
      chart.source = rect === null ? null : { ...chart.source, rect };
    }
  }
}

function shiftTables(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const living = sheet.tables.filter((table) => {
    const rect = shiftRect(table.rect, shift);
    if (rect === null) return false;
    shiftColumns(sheet, table, { rect, shift });
    if (table.filter !== null) table.filter.rect = shiftRect(table.filter.rect, shift) ?? rect;
    return true;
  });
  const gone = sheet.tables.filter((table) => !living.includes(table));
  replace(sheet.tables, living);
  for (const table of gone) workbook.changes.emit({ kind: 'tableDeleted', sheet: sheet.id, part: table.id });
}

/** Columns inserted into a table or deleted from it. */
function shiftColumns(sheet: Sheet, table: TablePart, { rect, shift }: { rect: Rect; shift: Shift }): void {
  const former = table.rect;
  table.rect = rect;
  if (shift.axis === 'row' || rect.columns === former.columns) return;
  const at = Math.max(0, shift.rect.column - former.column);
  if (!shift.insert) {
    table.columns.splice(at, former.columns - rect.columns);
    return;
  }
  for (let i = 0; i < rect.columns - former.columns; i++) {
    const name = freeHeader(table.columns, '', 1);
    table.columns.splice(at + i, 0, {
      id: String(nextColumnId(table)),
      name,
      calculated: null,
      totals: null,
    });
    if (table.showHeaders) sheet.cells.setValue(rect.row, rect.column + at + i, name);
  }
}

/** Heights, widths and hidden lines move only with whole rows and columns. */
function shiftLines(sheet: Sheet, { rect, axis, insert }: Shift): void {
  const whole = axis === 'row' ? isWholeRows(rect) : isWholeColumns(rect);
  if (!whole) return;
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  const shift = {
    at: axis === 'row' ? rect.row : rect.column,
    count: axis === 'row' ? rect.rows : rect.columns,
    insert,
    max: axis === 'row' ? MAX_ROWS : MAX_COLUMNS,
  };
  const moved: [number, LinePart][] = [];
  for (const [at, line] of lines) {
    const span = shiftSpan(at, 1, shift);
    if (span !== null) moved.push([span.first, line]);
  }
  lines.clear();
  for (const [at, line] of moved) lines.set(at, line);
}

function kept(rects: readonly (Rect | null)[]): Rect[] {
  return rects.filter((rect) => rect !== null);
}

function replace<T>(list: T[], items: readonly T[]): void {
  list.splice(0, Infinity, ...items);
}
