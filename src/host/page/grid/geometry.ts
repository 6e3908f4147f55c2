import type { Sheet } from '../../model/sheet.ts';

/** Default sizes of Excel's Calibri 11, CSS pixels. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
export const HEADER_HEIGHT = 24;
export const MARKER_WIDTH = 48;

const PIXELS_PER_POINT = 96 / 72;

/** Width of a column in pixels at zoom 1; 0 when hidden. Widths in the model are those of the file: characters of 7 pixels, the cell's padding included. */
export function columnWidth(sheet: Sheet, column: number): number {
  const line = sheet.columns.get(column);
  if (line?.hidden) return 0;
  return line?.size == null ? COLUMN_WIDTH : Math.round(line.size * 7);
}

/** Characters for a column of so many pixels. */
export function charactersOf(pixels: number): number {
  return Math.max(0, Math.round(pixels) / 7);
}

/** Height of a row in pixels at zoom 1; 0 when hidden. Heights in the model are points. */
export function rowHeight(sheet: Sheet, row: number): number {
  const line = sheet.rows.get(row);
  if (line?.hidden) return 0;
  return line?.size == null ? ROW_HEIGHT : Math.round(line.size * PIXELS_PER_POINT);
}

export function pixelsOf(points: number): number {
  return points * PIXELS_PER_POINT;
}

export function pointsOf(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** Sizes of the grid's own furniture at the present zoom, pixels. */
export interface GridGeometry {
  readonly header: number;
  readonly markers: number;
  readonly zoom: number;
}
