import type { Host } from '../../host.ts';
import { fullAddress } from '../../model/address.ts';
import { displayText } from '../../model/display-text.ts';
import { styleAt, writeNumberFormats } from '../../model/edits/style-cells.ts';
import type { Target } from '../../model/edits/target.ts';
import { writeCells, type CellInput } from '../../model/edits/write-cells.ts';
import { plainValue, valueType } from '../../model/plain-value.ts';
import { isWholeColumns, isWholeRows } from '../../model/rect.ts';
import type { HostClass, Json } from '../../wire/host-class.ts';
import { heightOf, widthOf } from '../format/line-size.ts';
import type { Area } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { grid, isUnbounded } from './read.ts';

type Members = HostClass<Area>;

/** The scalar properties of a range that can be read. */
export const rangeGet: NonNullable<Members['get']> = {
  address: ({ sheet, rect }) => fullAddress(sheet.name, rect),
  addressLocal: ({ sheet, rect }) => fullAddress(sheet.name, rect),
  rowIndex: ({ rect }) => rect.row,
  columnIndex: ({ rect }) => rect.column,
  rowCount: ({ rect }) => rect.rows,
  columnCount: ({ rect }) => rect.columns,
  cellCount: ({ rect }) => (rect.rows * rect.columns > MAX_COUNT ? -1 : rect.rows * rect.columns),
  isEntireRow: ({ rect }) => isWholeRows(rect),
  isEntireColumn: ({ rect }) => isWholeColumns(rect),
  values: (area) => grid(area, (sheet, row, column) => plainValue(sheet.cells.value(row, column))),
  valueTypes: (area) => grid(area, (sheet, row, column) => valueType(sheet.cells.value(row, column))),
  formulas: (area) => grid(area, formulaOrValue),
  formulasLocal: (area) => grid(area, formulaOrValue),
  text: (area, host) => grid(area, (sheet, row, column) => textAt(host, sheet, row, column)),
  numberFormat: (area, host) =>
    grid(area, (sheet, row, column) => styleAt(host.workbook, sheet, { row, column }).numberFormat),
  numberFormatLocal: (area, host) =>
    grid(area, (sheet, row, column) => styleAt(host.workbook, sheet, { row, column }).numberFormat),
  hidden: (area) => isHidden(area, 'rows') === true || isHidden(area, 'columns') === true,
  rowHidden: (area) => isHidden(area, 'rows'),
  columnHidden: (area) => isHidden(area, 'columns'),
  left: ({ sheet, rect }) => sum(rect.column, (column) => widthOf(sheet, column)),
  top: ({ sheet, rect }) => sum(rect.row, (row) => heightOf(sheet, row)),
  width: ({ sheet, rect }) => sum(rect.columns, (column) => widthOf(sheet, rect.column + column)),
  height: ({ sheet, rect }) => sum(rect.rows, (row) => heightOf(sheet, rect.row + row)),
  hasSpill: ({ sheet, rect }) => {
    const spills = sheet.arrays.filter((array) => array.dynamic);
    const spilling = (row: number, column: number): boolean =>
      spills.some(
        ({ rect: r }) =>
          row >= r.row && row < r.row + r.rows && column >= r.column && column < r.column + r.columns,
      );
    const all = count(rect, spilling);
    return all === 0 ? false : all === rect.rows * rect.columns ? true : null;
  },
};

/** The scalar properties of a range that can be set. */
export const rangeSet: NonNullable<Members['set']> = {
  values: (area, value, host) => writeCells(writable(area, host), value as CellInput),
  formulas: (area, value, host) => writeCells(writable(area, host), value as CellInput),
  formulasLocal: (area, value, host) => writeCells(writable(area, host), value as CellInput),
  numberFormat: (area, value, host) => writeNumberFormats(target(area, host), value as string),
  rowHidden: (area, value, host) => hide(area, 'rows', { hidden: value === true, host }),
  columnHidden: (area, value, host) => hide(area, 'columns', { hidden: value === true, host }),
};

const MAX_COUNT = 2 ** 31 - 1;

/** The block as the model's edits take it. */
export function target({ sheet, rect }: Area, host: Host): Target {
  return { workbook: host.workbook, sheet, rect };
}

function writable(area: Area, host: Host): Target {
  if (isUnbounded(area.rect)) throw refusal('InvalidArgument', 'Whole rows and columns cannot be written.');
  return target(area, host);
}

function formulaOrValue(sheet: Area['sheet'], row: number, column: number): Json {
  return sheet.cells.formula(row, column) ?? plainValue(sheet.cells.value(row, column));
}

function textAt(host: Host, sheet: Area['sheet'], row: number, column: number): string {
  const { numberFormat } = styleAt(host.workbook, sheet, { row, column });
  return displayText(sheet.cells.value(row, column), numberFormat, host.workbook.date1904);
}

/** True or false where all lines agree, else null. */
function isHidden({ sheet, rect }: Area, axis: 'rows' | 'columns'): boolean | null {
  const [first, length] = axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  let hidden = 0;
  for (const [at, line] of sheet[axis]) if (line.hidden && at >= first && at < first + length) hidden++;
  return hidden === 0 ? false : hidden === length ? true : null;
}

function hide(
  { sheet, rect }: Area,
  axis: 'rows' | 'columns',
  { hidden, host }: { hidden: boolean; host: Host },
): void {
  const [first, length] = axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  for (let at = first; at < first + length; at++) {
    const line = sheet[axis].get(at) ?? { size: null, hidden: false, style: null };
    sheet[axis].set(at, { ...line, hidden });
  }
  host.changes.emit({ kind: axis === 'rows' ? 'rowsHidden' : 'layout', sheet: sheet.id, rect });
}

/** The sizes of so many lines together, in points. */
function sum(lines: number, size: (line: number) => number): number {
  let total = 0;
  for (let line = 0; line < lines; line++) total += size(line);
  return total;
}

function count(rect: Area['rect'], has: (row: number, column: number) => boolean): number {
  let found = 0;
  if (isUnbounded(rect)) return 0;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      if (has(row, column)) found++;
  }
  return found;
}
