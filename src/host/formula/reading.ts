import { intersection } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Scalar } from '../model/scalar.ts';
import { arrayAt } from './spill.ts';
import { Area, limitCells } from './value.ts';
import type { Matrix } from './value.ts';

/** Values of areas, each read once in a calculation. */
export class AreaReader {
  private matrices = new Map<Sheet, Map<string, Matrix>>();
  private used = new Map<Sheet, Rect | null>();

  /** Forgets what was read, before the next calculation. */
  clear(): void {
    this.matrices = new Map();
    this.used = new Map();
  }

  matrix({ sheet, rect }: Area): Matrix {
    const ofSheet = this.matrices.get(sheet) ?? new Map<string, Matrix>();
    this.matrices.set(sheet, ofSheet);
    const small = rect.rows * rect.columns <= 64;
    const key = small ? '' : `${rect.row}:${rect.column}:${rect.rows}:${rect.columns}`;
    const known = small ? undefined : ofSheet.get(key);
    if (known !== undefined) return known;
    const matrix = this.read(sheet, rect);
    if (!small) ofSheet.set(key, matrix);
    return matrix;
  }

  /** Of huge blocks (whole columns) only what is in use is read. */
  private read(sheet: Sheet, rect: Rect): Matrix {
    const block = rect.rows * rect.columns > 1_000_000 ? this.clipped(sheet, rect) : rect;
    limitCells(block.rows, block.columns);
    const matrix: Scalar[][] = Array.from({ length: block.rows }, () =>
      new Array<Scalar>(block.columns).fill(null),
    );
    sheet.cells.visit(block, (row, column, value) => {
      const line = matrix[row - block.row];
      if (line !== undefined) line[column - block.column] = value;
    });
    return matrix;
  }

  private clipped(sheet: Sheet, rect: Rect): Rect {
    if (!this.used.has(sheet)) this.used.set(sheet, sheet.cells.used(true));
    const used = this.used.get(sheet) ?? null;
    const inUse = used === null ? null : intersection(used, rect);
    if (inUse === null) return { ...rect, rows: 1, columns: 1 };
    const rows = Math.min(rect.rows, inUse.row + inUse.rows - rect.row);
    return { ...rect, rows, columns: Math.min(rect.columns, inUse.column + inUse.columns - rect.column) };
  }
}

/** The area of a spilled result, for `A1#`. */
export function spillOf(sheet: Sheet, row: number, column: number): Area | null {
  const array = arrayAt(sheet, row, column);
  return array === null ? null : new Area(sheet, array.rect);
}
