import type { Border, BorderSide } from '../../model/style.ts';
import type { CellLook } from './cell-look.ts';
import type { PaintSpot } from './paint-spot.ts';
import { layText, paintText } from './paint-text.ts';

const BUTTON = 16;

/** Paints one cell: fill, data bar, text, borders, filter button. The selection's wash lies below and above stays glide's. */
export function paintCell(look: CellLook, spot: PaintSpot, wash: string | null): void {
  const { ctx, x, y, width, height } = spot;
  if (look.fill !== null) {
    ctx.fillStyle = look.fill;
    ctx.fillRect(x, y, width, height);
    if (wash !== null) {
      ctx.fillStyle = wash;
      ctx.fillRect(x, y, width, height);
    }
  }
  if (look.bar !== null) paintBar(look.bar, spot);
  if (look.text !== '') paintText(layText(look, spot), spot);
  paintBorders(look.borders, spot);
  if (look.filterButton !== 'none') paintFilterButton(look.filterButton === 'active', spot);
}

function paintBar(bar: { share: number; color: string }, spot: PaintSpot): void {
  const { ctx, x, y, width, height } = spot;
  ctx.fillStyle = bar.color;
  ctx.fillRect(x + 3, y + 3, Math.max(0, (width - 5) * bar.share), height - 5);
}

const WIDTHS: Readonly<Record<string, number>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
  double: 3,
};
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dashed: [5, 3],
  mediumDashed: [5, 3],
  dotted: [1, 2],
  dashDot: [5, 2, 1, 2],
  mediumDashDot: [5, 2, 1, 2],
  slantDashDot: [5, 2, 1, 2],
  dashDotDot: [5, 2, 1, 2, 1, 2],
  mediumDashDotDot: [5, 2, 1, 2, 1, 2],
  hair: [1, 1],
};

function paintBorders(borders: CellLook['borders'], { ctx, x, y, width, height }: PaintSpot): void {
  const lines: readonly (readonly [BorderSide, number, number, number, number])[] = [
    ['EdgeTop', x, y + 0.5, x + width + 1, y + 0.5],
    ['EdgeBottom', x, y + height - 0.5, x + width, y + height - 0.5],
    ['EdgeLeft', x + 0.5, y, x + 0.5, y + height + 1],
    ['EdgeRight', x + width - 0.5, y, x + width - 0.5, y + height],
    ['DiagonalDown', x, y, x + width, y + height],
    ['DiagonalUp', x, y + height, x + width, y],
  ];
  for (const [side, x1, y1, x2, y2] of lines) {
    const border = borders[side];
    if (border !== undefined && border.style !== 'None') line(ctx, border, [x1, y1, x2, y2]);
  }
}

function line(
  ctx: CanvasRenderingContext2D,
  border: Border,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): void {
  ctx.save();
  ctx.strokeStyle = border.color;
  ctx.lineWidth = WIDTHS[border.style] ?? 1;
  ctx.setLineDash([...(DASHES[border.style] ?? [])]);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}

function paintFilterButton(active: boolean, { ctx, x, y, width, height }: PaintSpot): void {
  const left = x + width - BUTTON - 1;
  const top = y + height - BUTTON - 1;
  ctx.fillStyle = '#F7F9FA';
  ctx.strokeStyle = '#9AA5AC';
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.roundRect(left + 0.5, top + 0.5, BUTTON - 1, BUTTON - 1, 2);
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = active ? '#1F6F8B' : '#55606A';
  ctx.beginPath();
  if (active) funnel(ctx, left, top);
  else triangle(ctx, left, top);
  ctx.fill();
}

function triangle(ctx: CanvasRenderingContext2D, left: number, top: number): void {
  ctx.moveTo(left + 4, top + 6.5);
  ctx.lineTo(left + 12, top + 6.5);
  ctx.lineTo(left + 8, top + 11);
}

function funnel(ctx: CanvasRenderingContext2D, left: number, top: number): void {
  ctx.moveTo(left + 3, top + 4);
  ctx.lineTo(left + 13, top + 4);
  ctx.lineTo(left + 9, top + 8.5);
  ctx.lineTo(left + 9, top + 13);
  ctx.lineTo(left + 7, top + 11.5);
  ctx.lineTo(left + 7, top + 8.5);
}

/** Whether a point in a cell of the given size lies on its filter button. */
export function onFilterButton(x: number, y: number, width: number, height: number): boolean {
  return x >= width - BUTTON - 2 && y >= height - BUTTON - 2;
}
