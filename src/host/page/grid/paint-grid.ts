import type { DrawCellCallback } from '@glideapps/glide-data-grid';
import { hasCell, type Rect } from '../../model/rect.ts';
import type { PageTheme } from '../theme.ts';
import type { CellLook } from './cell-look.ts';
import { columnWidth, rowHeight } from './geometry.ts';
import { paintCell } from './paint-cell.ts';
import type { PaintSpot } from './paint-spot.ts';
import { fontOf, layText, paintText } from './paint-text.ts';
import type { SheetView } from './use-sheet-view.ts';

/** How far left a long text is looked for. */
const REACH = 24;
const NO_ROOM = { left: 0, right: 0 };

/** Paints the cells of a sheet over glide's background: merged cells as one, long texts over blank neighbours. */
export function paintGrid(view: SheetView, zoom: number, theme: PageTheme): DrawCellCallback {
  return ({ ctx, rect, col, row, highlighted }) => {
    const column = view.columns.shown[col];
    // A hidden row or column has no height or width left to paint in.
    if (column === undefined || rect.height < 2 || rect.width < 2) return;
    const spot: PaintSpot = {
      ctx,
      x: rect.x,
      y: rect.y,
      width: rect.width,
      height: rect.height,
      zoom,
      room: NO_ROOM,
    };
    const merge = view.sheet.merges.find((one) => hasCell(one, row, column));
    const wash = highlighted ? theme.accentWash : null;
    if (merge !== undefined) return paintMerged(view, merge, { spot, row, column, wash, theme });
    const look = view.look(row, column);
    const room = roomOf(view, { look, row, column, zoom });
    const covering = look.text === '' ? textFromLeft(view, spot, { row, column }) : null;
    if (view.sheet.gridlines)
      paintLines(view, spot, { row, column, covered: covering !== null, color: theme.gridline });
    paintCell(look, { ...spot, room }, wash);
    if (covering !== null) paintText(layText(covering.look, covering.spot), covering.spot);
  };
}

/** The gridlines left of and above a cell; fills on either side and a text that runs on cover them. */
function paintLines(
  view: SheetView,
  { ctx, x, y, width, height }: PaintSpot,
  at: { row: number; column: number; covered: boolean; color: string },
): void {
  const { row, column } = at;
  if (view.look(row, column).fill !== null) return;
  ctx.fillStyle = at.color;
  if (row > 0 && view.look(row - 1, column).fill === null) ctx.fillRect(x, y, width, 1);
  if (column > 0 && !at.covered && view.look(row, column - 1).fill === null) ctx.fillRect(x, y, 1, height);
}

function paintMerged(
  view: SheetView,
  merge: Rect,
  at: { spot: PaintSpot; row: number; column: number; wash: string | null; theme: PageTheme },
): void {
  const { spot } = at;
  const sum = (from: number, to: number, size: (n: number) => number): number => {
    let total = 0;
    for (let n = from; n < to; n++) total += Math.round(size(n) * spot.zoom);
    return total;
  };
  const width = (n: number): number => columnWidth(view.sheet, n);
  const height = (n: number): number => rowHeight(view.sheet, n);
  const whole: PaintSpot = {
    ...spot,
    x: merge.rows === 1 ? spot.x : spot.x - sum(merge.column, at.column, width),
    y: spot.y - sum(merge.row, at.row, height),
    width: sum(merge.column, merge.column + merge.columns, width),
    height: sum(merge.row, merge.row + merge.rows, height),
  };
  const look = view.look(merge.row, merge.column);
  paintCell({ ...look, fill: look.fill ?? at.theme.sheet }, whole, at.wash);
  if (!view.sheet.gridlines || look.fill !== null) return;
  whole.ctx.strokeStyle = at.theme.gridline;
  whole.ctx.strokeRect(whole.x + 0.5, whole.y + 0.5, whole.width, whole.height);
}

/** How far a text may run over blank neighbours to its right. */
function roomOf(
  view: SheetView,
  of: { look: CellLook; row: number; column: number; zoom: number },
): PaintSpot['room'] {
  const { look } = of;
  const flows = look.text !== '' && !look.numeric && !look.style.wrap && !look.centered;
  if (!flows || look.style.horizontal === 'Right' || look.style.horizontal === 'Center') return NO_ROOM;
  let right = 0;
  for (let column = of.column + 1; column < of.column + REACH; column++) {
    if (view.look(of.row, column).text !== '') break;
    right += Math.round(columnWidth(view.sheet, column) * of.zoom);
  }
  return { left: 0, right };
}

interface Covering {
  readonly look: CellLook;
  readonly spot: PaintSpot;
}

/** The long text that begins in a cell to the left and runs over this blank one. */
function textFromLeft(
  view: SheetView,
  spot: PaintSpot,
  at: { row: number; column: number },
): Covering | null {
  let x = spot.x;
  for (let from = at.column - 1; from >= Math.max(0, at.column - REACH); from--) {
    const width = Math.round(columnWidth(view.sheet, from) * spot.zoom);
    x -= width;
    const look = view.look(at.row, from);
    if (look.text === '') continue;
    const room = roomOf(view, { look, row: at.row, column: from, zoom: spot.zoom });
    if (room.right === 0 || x + textWidth(look, spot) < spot.x) return null;
    return { look, spot: { ...spot, x, width, room } };
  }
  return null;
}

function textWidth(look: CellLook, spot: PaintSpot): number {
  spot.ctx.font = fontOf(look, spot.zoom);
  return spot.ctx.measureText(look.text).width + 4 + look.style.indent * 9 * spot.zoom;
}
