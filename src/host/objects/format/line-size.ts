import type { LinePart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';

/** Excel's own sizes, in points, with Calibri 11. */
export const STANDARD_HEIGHT = 15;
export const STANDARD_WIDTH = 48;

const POINTS_PER_PIXEL = 0.75;
/** Widest digit of Calibri 11, in pixels: the unit of column widths in `.xlsx` and in the model. */
const PIXELS_PER_CHARACTER = 7;

/** Height of a row in points; 0 when it is hidden. */
export function heightOf(sheet: Sheet, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden === true ? 0 : (line?.size ?? STANDARD_HEIGHT);
}

/** Width of a column in points; 0 when it is hidden. */
export function widthOf(sheet: Sheet, column: number): number {
  const line = sheet.columns.get(column);
  if (line?.hidden === true) return 0;
  const size = line?.size ?? null;
  return size === null ? STANDARD_WIDTH : Math.round(size * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

/** Points as the characters in which the model keeps widths; whole pixels, as Excel rounds. */
export function charactersOf(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_CHARACTER;
}

/** Sets the size of a line; null makes it standard again. A size of 0 hides it, as in Excel. */
export function setLine(lines: Map<number, LinePart>, at: number, size: number | null): void {
  const old = lines.get(at) ?? { size: null, hidden: false, style: null };
  lines.set(at, size === 0 ? { ...old, hidden: true } : { ...old, size, hidden: false });
}
