import { cellRect, type Rect } from '../model/rect.ts';
import { rectAddress } from '../model/address.ts';
import type { HostClass, Json } from '../wire/host-class.ts';
import { declare, hold } from './hold.ts';
import type { Area } from './holds.ts';
import { rangeGet } from './range/properties.ts';

/** What of a range is not hidden by filters or by hand. Writing through a view is not modelled. */
export const rangeView = declare('RangeView', {
  get: {
    ...Object.fromEntries(
      ['values', 'text', 'formulas', 'formulasLocal', 'valueTypes', 'numberFormat'].map((name) => [
        name,
        seen(name),
      ]),
    ),
    rowCount: (area) => visible(area, 'rows').length,
    columnCount: (area) => visible(area, 'columns').length,
    cellAddresses: (area) =>
      visible(area, 'rows').map((row) =>
        visible(area, 'columns').map((column) => rectAddress(cellRect(row, column))),
      ),
    index: () => 0,
  },
  call: { getRange: (area) => hold('Range', area) },
});

/** A property of the range without its hidden rows and columns. */
function seen(name: string): NonNullable<HostClass<Area>['get']>[string] {
  return (area, host) => {
    const rows = rangeGet[name]?.(area, host);
    if (!Array.isArray(rows)) return null;
    const columns = visible(area, 'columns').map((column) => column - area.rect.column);
    return visible(area, 'rows').map((row) => {
      const cells = (rows as readonly (readonly Json[])[])[row - area.rect.row] ?? [];
      return columns.map((column) => cells[column] ?? null);
    });
  };
}

function visible({ sheet, rect }: Area, axis: 'rows' | 'columns'): number[] {
  const [first, length] = span(rect, axis);
  return Array.from({ length }, (_, i) => first + i).filter((at) => sheet[axis].get(at)?.hidden !== true);
}

function span(rect: Rect, axis: 'rows' | 'columns'): [number, number] {
  return axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
}
