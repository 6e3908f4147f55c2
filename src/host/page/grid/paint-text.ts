import type { CellLook } from './cell-look.ts';
import type { PaintSpot } from './paint-spot.ts';

/** A cell's text laid out: lines, where they start, and the clip they need. */
export interface LaidText {
  readonly lines: readonly string[];
  readonly font: string;
  readonly lineHeight: number;
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
  readonly underline: boolean;
  readonly strike: boolean;
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** Pixels at the left and right that text keeps free. */
  readonly padding: { readonly left: number; readonly right: number };
}

const PADDING = 3;
const PIXELS_PER_POINT = 96 / 72;
const FALLBACK = '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** CSS font of a cell. */
export function fontOf(look: CellLook, zoom: number): string {
  const size = Math.round(look.style.font.size * PIXELS_PER_POINT * zoom * 10) / 10;
  return `${look.italic ? 'italic ' : ''}${look.bold ? '700 ' : ''}${size}px "${look.style.font.name}", Carlito, ${FALLBACK}`;
}

/** Lays out the text of a cell: alignment, wrapping, and `###` for numbers that do not fit, as Excel does. */
export function layText(look: CellLook, spot: PaintSpot): LaidText {
  const { style } = look;
  const font = fontOf(look, spot.zoom);
  spot.ctx.font = font;
  const button = look.filterButton === 'none' ? 0 : 16;
  const padding = {
    left: PADDING + (style.horizontal === 'Right' ? 0 : style.indent * 9 * spot.zoom),
    right: PADDING + button,
  };
  const inner = spot.width - padding.left - padding.right;
  return {
    lines: linesOf(look, spot, inner),
    font,
    lineHeight: Math.round(style.font.size * PIXELS_PER_POINT * spot.zoom * 1.25),
    color: look.color,
    align: alignOf(look),
    underline: style.font.underline !== 'None',
    strike: style.font.strikethrough,
    vertical: style.vertical === 'Top' ? 'top' : style.vertical === 'Center' ? 'middle' : 'bottom',
    padding,
  };
}

function linesOf(look: CellLook, spot: PaintSpot, inner: number): readonly string[] {
  if (look.numeric && !look.style.wrap) {
    const fits = spot.ctx.measureText(look.text).width <= inner + PADDING;
    if (fits) return [look.text];
    return ['#'.repeat(Math.max(1, Math.floor(inner / spot.ctx.measureText('#').width)))];
  }
  return look.style.wrap ? wrapped(look.text, spot.ctx, inner) : [look.text.replaceAll(/\r?\n/g, ' ')];
}

function wrapped(text: string, ctx: CanvasRenderingContext2D, width: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of paragraph.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? ['']) {
      if (line !== '' && ctx.measureText((line + piece).trimEnd()).width > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
    return [...lines, line];
  });
}

function alignOf(look: CellLook): LaidText['align'] {
  switch (look.style.horizontal) {
    case 'Left':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    default:
      return look.centered ? 'center' : look.numeric ? 'right' : 'left';
  }
}

/** Draws laid-out text, cut at the cell's edge widened by its room. */
export function paintText(text: LaidText, spot: PaintSpot): void {
  const { ctx, x, y, width, height, room } = spot;
  ctx.save();
  ctx.beginPath();
  // A little more below than the cell is high: commas of large figures stay commas.
  const button = text.padding.right - PADDING;
  ctx.rect(x + 1 - room.left, y, width - 1 - button + room.left + room.right, height + 4);
  ctx.clip();
  ctx.font = text.font;
  ctx.fillStyle = text.color;
  ctx.textAlign = text.align;
  ctx.textBaseline = 'middle';
  const at =
    text.align === 'right'
      ? x + width - text.padding.right
      : text.align === 'center'
        ? x + width / 2
        : x + text.padding.left + 1;
  const block = text.lines.length * text.lineHeight;
  const top =
    text.vertical === 'top'
      ? y + 2
      : text.vertical === 'middle'
        ? y + (height - block) / 2
        : y + Math.max(1, height - block - 1);
  text.lines.forEach((line, i) => {
    const middle = top + (i + 0.5) * text.lineHeight + 0.5;
    ctx.fillText(line, at, middle);
    if (text.underline || text.strike) paintRules(text, spot, { line, at, middle });
  });
  ctx.restore();
}

function paintRules(
  text: LaidText,
  { ctx }: PaintSpot,
  where: { line: string; at: number; middle: number },
): void {
  const wide = ctx.measureText(where.line).width;
  const left =
    text.align === 'right' ? where.at - wide : text.align === 'center' ? where.at - wide / 2 : where.at;
  if (text.underline) ctx.fillRect(left, where.middle + text.lineHeight * 0.38, wide, 1);
  if (text.strike) ctx.fillRect(left, where.middle, wide, 1);
}
