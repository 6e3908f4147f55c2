import type { Host } from '../../host.ts';
import { HORIZONTAL_ALIGNMENTS, VERTICAL_ALIGNMENTS } from '../../model/style.ts';
import type { Style } from '../../model/style.ts';
import type { Json } from '../../wire/host-class.ts';
import { flagOf, indexOf, numberOf, oneOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { Areas } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import { autofitColumns, autofitRows } from './autofit.ts';
import { charactersOf, heightOf, setLine, STANDARD_HEIGHT, STANDARD_WIDTH, widthOf } from './line-size.ts';
import { common, restyle } from './look.ts';

/** `range.format`. Sizes in points; a property on which the cells differ answers null. */
export const rangeFormat = declare('RangeFormat', {
  get: {
    horizontalAlignment: (it, host) => common(it, host, (style) => style.horizontal),
    verticalAlignment: (it, host) => common(it, host, (style) => style.vertical),
    wrapText: (it, host) => common(it, host, (style) => style.wrap),
    indentLevel: (it, host) => common(it, host, (style) => style.indent),
    textOrientation: (it, host) => common(it, host, (style) => style.rotation),
    columnWidth: (it) => same(columnsOf(it).map((column) => widthOf(it.sheet, column))),
    rowHeight: (it) => same(rowsOf(it).map((row) => heightOf(it.sheet, row))),
    useStandardWidth: (it) =>
      same(columnsOf(it).map((column) => widthOf(it.sheet, column) === STANDARD_WIDTH)),
    useStandardHeight: (it) => same(rowsOf(it).map((row) => heightOf(it.sheet, row) === STANDARD_HEIGHT)),
  },
  set: {
    horizontalAlignment: look((value) => ({ horizontal: oneOf(HORIZONTAL_ALIGNMENTS, value) })),
    verticalAlignment: look((value) => ({ vertical: oneOf(VERTICAL_ALIGNMENTS, value) })),
    wrapText: look((value) => ({ wrap: flagOf(value) })),
    indentLevel: look((value) => ({ indent: atMost(indexOf(value), 250) })),
    textOrientation: look((value) => ({ rotation: orientation(numberOf(value)) })),
    columnWidth: (it, value, host) => setWidth(it, host, charactersOf(atMost(numberOf(value), 1341))),
    rowHeight: (it, value, host) => setHeight(it, host, atMost(numberOf(value), 409.5)),
    useStandardWidth: (it, value, host) => (flagOf(value) ? setWidth(it, host, null) : undefined),
    useStandardHeight: (it, value, host) => (flagOf(value) ? setHeight(it, host, null) : undefined),
  },
  child: {
    borders: (it) => hold('RangeBorderCollection', it),
    fill: (it) => hold('RangeFill', it),
    font: (it) => hold('RangeFont', it),
    protection: (it) => hold('FormatProtection', it),
  },
  call: {
    autofitColumns: (it, _, host) => autofitColumns(it, host),
    autofitRows: (it, _, host) => autofitRows(it, host),
  },
});

function look(read: (value: Json) => Partial<Style>): (it: Areas, value: Json, host: Host) => void {
  return (it, value, host) => {
    const change = read(value);
    restyle(it, host, (style) => ({ ...style, ...change }));
  };
}

function setWidth(it: Areas, host: Host, size: number | null): void {
  guard(it.sheet, 'allowFormatColumns');
  for (const column of columnsOf(it)) setLine(it.sheet.columns, column, size);
  tell(host, it.sheet, { kind: 'layout' });
}

function setHeight(it: Areas, host: Host, size: number | null): void {
  guard(it.sheet, 'allowFormatRows');
  for (const row of rowsOf(it)) setLine(it.sheet.rows, row, size);
  tell(host, it.sheet, { kind: 'layout' });
}

function columnsOf(it: Areas): number[] {
  return it.rects.flatMap((rect) => Array.from({ length: rect.columns }, (_, index) => rect.column + index));
}

function rowsOf(it: Areas): number[] {
  return it.rects.flatMap((rect) => Array.from({ length: rect.rows }, (_, index) => rect.row + index));
}

function same(values: readonly Json[]): Json {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function atMost(value: number, most: number): number {
  if (value < 0 || value > most) throw refusal('InvalidArgument');
  return value;
}

/** Degrees, or 180 for letters one below the other. */
function orientation(degrees: number): number {
  if (degrees !== 180 && Math.abs(degrees) > 90) throw refusal('InvalidArgument');
  return degrees;
}
