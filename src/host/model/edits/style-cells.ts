import { isValidFormat } from 'numfmt';
import { OfficeError } from '../office-error.ts';
import { isWholeColumns, isWholeRows } from '../rect.ts';
import type { Sheet } from '../sheet.ts';
import type { Style } from '../style.ts';
import type { Workbook } from '../workbook.ts';
import { requireWritable } from './guards.ts';
import type { Target } from './target.ts';

/** The look of a cell: its own, else its row's, else its column's. */
export function styleAt(workbook: Workbook, sheet: Sheet, at: { row: number; column: number }): Style {
  const own = sheet.cells.style(at.row, at.column);
  if (own !== 0) return workbook.styles.get(own);
  return sheet.rows.get(at.row)?.style ?? sheet.columns.get(at.column)?.style ?? workbook.styles.get(0);
}

/** Changes the look of every cell of a block. Whole rows and columns keep the look themselves, also for cells to come. */
export function styleCells(
  target: Target,
  change: (style: Style, row: number, column: number) => Style,
): void {
  requireWritable(target, 'allowFormatCells');
  if (isWholeColumns(target.rect)) styleLines(target, 'columns', change);
  else if (isWholeRows(target.rect)) styleLines(target, 'rows', change);
  else styleBlock(target, change);
  target.workbook.changes.emit({ kind: 'format', sheet: target.sheet.id, rect: target.rect });
}

/** Changes the look of every cell of a block by its former look alone, worked out once for each that there is. */
export function restyleCells(target: Target, change: (style: Style) => Style): void {
  const known = new Map<Style, Style>();
  styleCells(target, (style) => {
    const changed = known.get(style) ?? change(style);
    known.set(style, changed);
    return changed;
  });
}

/** Number formats in the block's shape, or one for all; null leaves. Refuses what is no format (InvalidArgument). */
export function writeNumberFormats(
  target: Target,
  formats: string | readonly (readonly (string | null | undefined)[])[],
): void {
  const { rect } = target;
  requireFormats(typeof formats === 'string' ? [formats] : new Set(formats.flat()));
  if (typeof formats === 'string')
    return restyleCells(target, (style) => ({ ...style, numberFormat: formats }));
  if (formats.length !== rect.rows || formats.some((row) => row.length !== rect.columns)) {
    throw new OfficeError('InvalidArgument', "The array doesn't match the size or dimensions of the range.");
  }
  styleCells(target, (style, row, column) => {
    const format = formats[row - rect.row]?.[column - rect.column];
    return format === null || format === undefined ? style : { ...style, numberFormat: format };
  });
}

function requireFormats(formats: Iterable<string | null | undefined>): void {
  for (const format of formats) {
    if (typeof format === 'string' && !isValidFormat(format))
      throw new OfficeError('InvalidArgument', 'The number format is not valid.');
  }
}

function styleBlock(
  { workbook, sheet, rect }: Target,
  change: (style: Style, row: number, column: number) => Style,
): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const former = styleAt(workbook, sheet, { row, column });
      const changed = change(former, row, column);
      if (changed !== former) sheet.cells.setStyle(row, column, workbook.styles.intern(changed));
    }
  }
}

function styleLines(
  target: Target,
  axis: 'rows' | 'columns',
  change: (style: Style, row: number, column: number) => Style,
): void {
  const { workbook, sheet, rect } = target;
  const first = axis === 'rows' ? rect.row : rect.column;
  const count = axis === 'rows' ? rect.rows : rect.columns;
  const lines = sheet[axis];
  for (let at = first; at < first + count; at++) {
    const line = lines.get(at) ?? { size: null, hidden: false, style: null };
    const [row, column] = axis === 'rows' ? [at, 0] : [0, at];
    lines.set(at, { ...line, style: change(line.style ?? workbook.styles.get(0), row, column) });
  }
  sheet.cells.visitStyles(rect, (row, column, style) => {
    sheet.cells.setStyle(
      row,
      column,
      workbook.styles.intern(change(workbook.styles.get(style), row, column)),
    );
  });
}
