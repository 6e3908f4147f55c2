import type { Host } from '../../host.ts';
import { restyleCells, styleAt } from '../../model/edits/style-cells.ts';
import type { Rect } from '../../model/rect.ts';
import { intersection } from '../../model/rect.ts';
import type { Style } from '../../model/style.ts';
import type { Json } from '../../wire/host-class.ts';
import type { Areas } from '../holds.ts';

/** What all cells of the blocks share, or null where they differ. */
export function common(areas: Areas, host: Host, pick: (style: Style) => Json): Json {
  const [first, ...rest] = stylesOf(areas, host).map(pick);
  return rest.every((one) => one === first) ? (first ?? null) : null;
}

/** The different looks in the blocks. */
export function stylesOf(areas: Areas, host: Host): Style[] {
  const seen = new Set<Style>();
  for (const rect of areas.rects)
    for (const at of cellsToSee(areas, rect)) seen.add(styleAt(host.workbook, areas.sheet, at));
  return [...seen];
}

/** Changes the look of all cells of the blocks; refused on a protected sheet. */
export function restyle(areas: Areas, host: Host, change: (style: Style) => Style): void {
  for (const rect of areas.rects) restyleCells({ workbook: host.workbook, sheet: areas.sheet, rect }, change);
}

/** The cells in use and the last cell, which stands for all blank ones: so whole columns cost nothing. */
function* cellsToSee({ sheet }: Areas, rect: Rect): Generator<{ row: number; column: number }> {
  const used = sheet.cells.used(false);
  const seen = used === null ? null : intersection(used, rect);
  for (let row = seen?.row ?? 0; seen !== null && row < seen.row + seen.rows; row++) {
    for (let column = seen.column; column < seen.column + seen.columns; column++) yield { row, column };
  }
  for (let column = rect.column; column < Math.min(rect.column + rect.columns, rect.column + 256); column++) {
    yield { row: rect.row + rect.rows - 1, column };
  }
}
