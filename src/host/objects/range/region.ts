import { bounding, intersection, type Rect } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';

/** The block around `rect` up to the first blank row and column on each side (Ctrl+Shift+*). */
export function surroundingRegion(sheet: Sheet, rect: Rect): Rect {
  const used = sheet.cells.used(true);
  if (used === null) return rect;
  let region = { ...rect, rows: 1, columns: 1 };
  for (;;) {
    const wider = widened(sheet, region, used);
    if (wider === region) return region;
    region = wider;
  }
}

function widened(sheet: Sheet, region: Rect, used: Rect): Rect {
  for (const strip of strips(region)) {
    const part = intersection(strip, used);
    if (part !== null && hasContent(sheet, part)) return bounding(region, stretched(region, strip, used));
  }
  return region;
}

/** The four lines around a block, corners included. */
function strips({ row, column, rows, columns }: Rect): Rect[] {
  const wide = { column: column - 1, columns: columns + 2 };
  const tall = { row: row - 1, rows: rows + 2 };
  return [
    { ...wide, row: row + rows, rows: 1 },
    { ...tall, column: column + columns, columns: 1 },
    { ...wide, row: row - 1, rows: 1 },
    { ...tall, column: column - 1, columns: 1 },
  ];
}

/** One line more in the strip's direction; never outside the used block. */
function stretched(region: Rect, strip: Rect, used: Rect): Rect {
  const line =
    strip.rows === 1 && strip.row !== region.row
      ? { ...region, row: strip.row, rows: 1 }
      : { ...region, column: strip.column, columns: 1 };
  return intersection(line, bounding(used, region)) ?? region;
}

function hasContent(sheet: Sheet, rect: Rect): boolean {
  let found = false;
  sheet.cells.visit(rect, () => (found = true));
  if (!found) sheet.cells.visitFormulas(rect, () => (found = true));
  return found;
}
