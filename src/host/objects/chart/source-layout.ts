import type { Host } from '../../host.ts';
import type { Rect } from '../../model/rect.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Area } from '../holds.ts';

/** How a block of cells becomes a chart: blocks within it, null where it has no such part. */
export interface SourceLayout {
  readonly seriesBy: 'Columns' | 'Rows';
  /** One block of values a series, with the cell of its name. */
  readonly series: readonly { readonly name: Rect | null; readonly values: Rect }[];
  readonly categories: Rect | null;
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * Reads a block as Excel does. The longer side holds the points (columns on a tie). The first line gives names where its
 * cells are texts, the first cross line gives categories where its cells are texts or dates; a blank corner gives both.
 * A scatter takes its first line as the x values whatever they are.
 */
export function layOut(
  area: Area,
  seriesBy: SeriesBy,
  look: { readonly scatter: boolean; readonly host: Host },
): SourceLayout {
  const { rect, sheet } = area;
  const by = seriesBy === 'Auto' ? directionOf(rect) : seriesBy;
  const cells = new Lines(sheet, rect, by === 'Columns');
  const corner = cells.value(0, 0) === null && cells.points > 1 && cells.lines > 1;
  const names = cells.points > 1 && (corner || cells.isText(0, look.scatter || cells.lines > 1 ? 1 : 0));
  const first = names ? 1 : 0;
  const categories = cells.lines > 1 && (corner || look.scatter || cells.isLabel(first, look.host));
  const lines = Array.from(
    { length: cells.lines - (categories ? 1 : 0) },
    (_, index) => index + (categories ? 1 : 0),
  );
  return {
    seriesBy: by,
    series: lines.map((line) => ({
      name: names ? cells.cell(0, line) : null,
      values: cells.line(line, first),
    })),
    categories: categories ? cells.line(0, first) : null,
  };
}

/** Series stand in columns where the block is at least as high as wide. */
export function directionOf(rect: Rect): 'Columns' | 'Rows' {
  return rect.rows >= rect.columns ? 'Columns' : 'Rows';
}

/** A block seen along its series: `point` runs along a series, `line` from series to series. */
class Lines {
  constructor(
    private readonly sheet: Sheet,
    private readonly rect: Rect,
    private readonly upright: boolean,
  ) {}

  get points(): number {
    return this.upright ? this.rect.rows : this.rect.columns;
  }

  get lines(): number {
    return this.upright ? this.rect.columns : this.rect.rows;
  }

  cell(point: number, line: number): Rect {
    const [down, right] = this.upright ? [point, line] : [line, point];
    return { row: this.rect.row + down, column: this.rect.column + right, rows: 1, columns: 1 };
  }

  line(line: number, from: number): Rect {
    const start = this.cell(from, line);
    const length = this.points - from;
    return this.upright ? { ...start, rows: length } : { ...start, columns: length };
  }

  value(point: number, line: number): Scalar {
    const { row, column } = this.cell(point, line);
    return this.sheet.cells.value(row, column);
  }

  /** Whether the cells across the series at `point` are texts, from line `from` on. */
  isText(point: number, from: number): boolean {
    for (let line = from; line < this.lines; line++)
      if (typeof this.value(point, line) !== 'string') return false;
    return true;
  }

  /** Whether the first line holds labels from `point` on: a text among them, or dates. */
  isLabel(point: number, host: Host): boolean {
    for (let at = point; at < this.points; at++) {
      const value = this.value(at, 0);
      if (typeof value === 'string') return true;
      if (typeof value === 'number') return this.isDate(at, host);
    }
    return false;
  }

  private isDate(point: number, host: Host): boolean {
    const { row, column } = this.cell(point, 0);
    const format = host.workbook.styles.get(this.sheet.cells.style(row, column)).numberFormat;
    return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  }
}
