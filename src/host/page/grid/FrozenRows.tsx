import { useEffect, useRef, type RefObject } from 'react';
import { select } from '../desk/select.ts';
import { useDesk } from '../desk/use-desk.ts';
import { cellRect } from '../../model/rect.ts';
import { THEMES } from '../theme.ts';
import { columnWidth, rowHeight, type GridGeometry } from './geometry.ts';
import { paintCell } from './paint-cell.ts';
import type { SheetView } from './use-sheet-view.ts';

interface Props {
  readonly view: SheetView;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly topRow: number;
  readonly geometry: GridGeometry;
}

/** Frozen rows, painted again over the top once they are scrolled away; glide itself can only freeze columns. */
export function FrozenRows({ view, frame, topRow, geometry }: Props): React.JSX.Element | null {
  const desk = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { sheet } = view;
  const { rows } = sheet.frozen;
  const shown = rows > 0 && topRow > 0;
  const height = shown ? total(0, rows, (row) => Math.round(rowHeight(sheet, row) * geometry.zoom)) : 0;
  useEffect(() => {
    const scroller = frame.current?.querySelector('.dvn-scroller');
    const element = canvas.current;
    if (!scroller || element === null) return undefined;
    const draw = (): void =>
      drawRows(element, {
        view,
        geometry,
        height,
        left: scroller.scrollLeft,
        width: scroller.clientWidth,
        theme: THEMES[desk.state.theme],
      });
    draw();
    scroller.addEventListener('scroll', draw);
    return () => scroller.removeEventListener('scroll', draw);
  });
  if (!shown) return null;
  const onPointerDown = (event: React.PointerEvent): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const left = frame.current?.querySelector('.dvn-scroller')?.scrollLeft ?? 0;
    const column = indexAt(
      event.clientX - box.left - geometry.markers + left,
      (one) => columnWidth(sheet, one) * geometry.zoom,
    );
    select(desk, [
      cellRect(
        indexAt(event.clientY - box.top, (one) => rowHeight(sheet, one) * geometry.zoom),
        column,
      ),
    ]);
  };
  return (
    <canvas
      ref={canvas}
      className="frozen-rows"
      aria-hidden="true"
      style={{ top: geometry.header, height }}
      onPointerDown={onPointerDown}
    />
  );
}

interface Drawing {
  readonly view: SheetView;
  readonly geometry: GridGeometry;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly theme: (typeof THEMES)['light'];
}

function drawRows(canvas: HTMLCanvasElement, drawing: Drawing): void {
  const ratio = window.devicePixelRatio;
  const { width } = drawing;
  canvas.style.width = `${width}px`;
  canvas.width = width * ratio;
  canvas.height = drawing.height * ratio;
  const ctx = canvas.getContext('2d');
  if (ctx === null) return;
  ctx.scale(ratio, ratio);
  ctx.fillStyle = drawing.theme.sheet;
  ctx.fillRect(0, 0, width, drawing.height);
  let y = 0;
  for (let row = 0; row < drawing.view.sheet.frozen.rows; row++) {
    const height = Math.round(rowHeight(drawing.view.sheet, row) * drawing.geometry.zoom);
    drawRow(ctx, drawing, { row, y, height, width });
    y += height;
  }
  ctx.fillStyle = '#8A969E';
  ctx.fillRect(0, drawing.height - 1, width, 1);
}

function drawRow(
  ctx: CanvasRenderingContext2D,
  drawing: Drawing,
  at: { row: number; y: number; height: number; width: number },
): void {
  const { view, geometry, theme } = drawing;
  let x = geometry.markers - drawing.left;
  for (const column of view.columns.shown) {
    const width = Math.round(columnWidth(view.sheet, column) * geometry.zoom);
    if (x > at.width) break;
    if (x + width > geometry.markers) {
      ctx.strokeStyle = theme.gridline;
      ctx.strokeRect(x + 0.5, at.y + 0.5, width, at.height);
      paintCell(
        view.look(at.row, column),
        { ctx, x, y: at.y, width, height: at.height, zoom: geometry.zoom, room: { left: 0, right: 0 } },
        null,
      );
    }
    x += width;
  }
  ctx.fillStyle = theme.header;
  ctx.fillRect(0, at.y, geometry.markers, at.height);
  ctx.fillStyle = theme.headerInk;
  ctx.font = `${Math.round(12 * geometry.zoom)}px "Segoe UI", system-ui, sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(at.row + 1), geometry.markers / 2, at.y + at.height / 2);
}

function total(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += size(index);
  return sum;
}

/** The row or column at a distance from the sheet's corner. */
function indexAt(distance: number, size: (index: number) => number): number {
  let rest = distance;
  let index = 0;
  while (rest >= size(index)) rest -= size(index++);
  return index;
}
