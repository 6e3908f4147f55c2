import type { DrawCellCallback } from '@glideapps/glide-data-grid';
import { hasCell, type Rect } from '../../model/rect.ts';
import type { CellLook } from './cell-look.ts';
import { columnWidth, rowHeight } from './geometry.ts';
import { paintCell, type PaintSpot } from './paint-cell.ts';
import { fontOf, layText, paintText } from './paint-text.ts';
import type { SheetView } from './use-sheet-view.ts';

/** How far left a long text is looked for. */
const REACH = 24;

/** Paints the cells of a sheet over glide's background: merged cells as one, long texts over blank neighbours. */
export function paintGrid(view: SheetView, zoom: number, wash: string, sheetColor: string): DrawCellCallback {
  return ({ ctx, rect, col, row, highlighted }) => {
    const column = view.columns.shown[col];
    if (column === undefined) return;
    const spot: PaintSpot = {
      ctx,
      x: rect.x,
      y: rect.y,
      width: rect.width,
      height: rect.height,
      zoom,
      room: { left: 0, right: 0 },
    };
    const merge = view.sheet.merges.find((one) => hasCell(one, row, column));
    const lit = highlighted ? wash : null;
    if (merge !== undefined) return paintMerged(view, merge, { spot, row, column, wash: lit, sheetColor });
    const look = view.look(row, column);
    paintCell(look, { ...spot, room: roomOf(view, { look, row, column, zoom }) }, lit);
    if (look.text === '') paintSpill(view, spot, row, column);
  };
}

function paintMerged(
  view: SheetView,
  merge: Rect,
  at: { spot: PaintSpot; row: number; column: number; wash: string | null; sheetColor: string },
): void {
  const { zoom } = at.spot;
  const sum = (from: number, to: number, size: (n: number) => number): number => {
    let total = 0;
    for (let n = from; n < to; n++) total += Math.round(size(n) * zoom);
    return total;
  };
  const width = (n: number): number => columnWidth(view.sheet, n);
  const height = (n: number): number => rowHeight(view.sheet, n);
  const flat = merge.rows === 1;
  const whole: PaintSpot = {
    ...at.spot,
    x: flat ? at.spot.x : at.spot.x - sum(merge.column, at.column, width),
    y: at.spot.y - sum(merge.row, at.row, height),
    width: sum(merge.column, merge.column + merge.columns, width),
    height: sum(merge.row, merge.row + merge.rows, height),
  };
  const look = view.look(merge.row, merge.column);
  paintCell(
    { ...look, fill: look.fill ?? at.sheetColor },
    { ...whole, x: whole.x + 1, y: whole.y + 1, width: whole.width - 2, height: whole.height - 2 },
    at.wash,
  );
}

/** How far a text may run over blank neighbours to its right. */
function roomOf(
  view: SheetView,
  of: { look: CellLook; row: number; column: number; zoom: number },
): PaintSpot['room'] {
  const { look } = of;
  const flows = look.text !== '' && !look.numeric && !look.style.wrap && !look.centered;
  if (!flows || look.style.horizontal === 'Right' || look.style.horizontal === 'Center')
    return { left: 0, right: 0 };
  let right = 0;
  for (let column = of.column + 1; column < of.column + REACH; column++) {
    if (view.look(of.row, column).text !== '') break;
    right += Math.round(columnWidth(view.sheet, column) * of.zoom);
  }
  return { left: 0, right };
}

/** In a blank cell: the part of a long text that begins in a cell to its left. */
function paintSpill(view: SheetView, spot: PaintSpot, row: number, column: number): void {
  let x = spot.x;
  for (let from = column - 1; from >= Math.max(0, column - REACH); from--) {
    const width = Math.round(columnWidth(view.sheet, from) * spot.zoom);
    x -= width;
    const look = view.look(row, from);
    if (look.text === '') continue;
    const room = roomOf(view, { look, row, column: from, zoom: spot.zoom });
    if (room.right === 0 || x + width + room.right <= spot.x) return;
    spot.ctx.font = fontOf(look, spot.zoom);
    if (x + spot.ctx.measureText(look.text).width + 4 < spot.x) return;
    const source = { ...spot, x, width, room };
    return paintText(layText(look, source), source);
  }
}
