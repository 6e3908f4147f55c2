import { CellColumn } from './cell-column.ts';
import { BLOCK_ROWS } from './cell-block.ts';
import type { Rect } from './rect.ts';
import type { Scalar } from './scalar.ts';
import type { CellStore } from './sheet.ts';

/** The cells at one moment, for `restore`. Shares what did not change since. */
export type CellSnapshot = ReadonlyMap<number, CellColumn>;

/** The cells of one sheet, by column. */
export class Cells implements CellStore {
  private columns = new Map<number, CellColumn>();
  private epoch = 0;

  value(row: number, column: number): Scalar {
    return this.columns.get(column)?.value(row) ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.columns.get(column)?.formulas.get(row) ?? null;
  }

  style(row: number, column: number): number {
    return this.columns.get(column)?.style(row) ?? 0;
  }

  setValue(row: number, column: number, value: Scalar): void {
    if (value !== null || this.columns.has(column)) this.own(column).setValue(row, value);
  }

  setFormula(row: number, column: number, formula: string | null): void {
    if (formula !== null || this.columns.has(column)) this.own(column).setFormula(row, formula);
  }

  setStyle(row: number, column: number, style: number): void {
    if (style !== 0 || this.columns.has(column)) this.own(column).setStyle(row, style);
  }

  used(valuesOnly: boolean): Rect | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [number, column] of this.columns) {
      const extent = column.extent(valuesOnly);
      if (extent === null) continue;
      top = Math.min(top, extent.first);
      bottom = Math.max(bottom, extent.last);
      left = Math.min(left, number);
      right = Math.max(right, number);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  visit(rect: Rect, see: (row: number, column: number, value: Scalar) => void): void {
    const columns = this.columnsIn(rect);
    for (const number of this.blockNumbers(rect, columns)) {
      const first = Math.max(rect.row, number * BLOCK_ROWS);
      const last = Math.min(rect.row + rect.rows, (number + 1) * BLOCK_ROWS);
      const blocks = columns.map((c) => ({ column: c, block: this.columns.get(c)?.block(number) }));
      for (let row = first; row < last; row++) {
        for (const { column, block } of blocks) {
          if (block !== undefined && !block.isBlank(row & 1023)) see(row, column, block.value(row & 1023));
        }
      }
    }
  }

  /** Visits cells with a formula, column by column. */
  visitFormulas(rect: Rect, see: (row: number, column: number, formula: string) => void): void {
    for (const column of this.columnsIn(rect)) {
      const formulas = this.columns.get(column)?.formulas;
      if (formulas === undefined || formulas.size === 0) continue;
      if (formulas.size > rect.rows) {
        for (let row = rect.row; row < rect.row + rect.rows; row++) {
          const text = formulas.get(row);
          if (text !== undefined) see(row, column, text);
        }
      } else {
        for (const [row, text] of [...formulas]) {
          if (row >= rect.row && row < rect.row + rect.rows) see(row, column, text);
        }
      }
    }
  }

  /** Visits cells with a look of their own. */
  visitStyles(rect: Rect, see: (row: number, column: number, style: number) => void): void {
    for (const column of this.columnsIn(rect)) {
      const cells = this.columns.get(column);
      for (const number of cells?.blocksBetween(rect.row, rect.row + rect.rows - 1) ?? []) {
        const first = Math.max(rect.row, number * BLOCK_ROWS);
        const last = Math.min(rect.row + rect.rows, (number + 1) * BLOCK_ROWS);
        for (let row = first; row < last; row++) {
          const style = cells?.style(row) ?? 0;
          if (style !== 0) see(row, column, style);
        }
      }
    }
  }

  /** The cells as they are now; later writes do not change it. */
  snapshot(): CellSnapshot {
    this.epoch++;
    return new Map(this.columns);
  }

  restore(snapshot: CellSnapshot): void {
    this.epoch++;
    this.columns = new Map(snapshot);
  }

  private columnsIn(rect: Rect): number[] {
    if (rect.columns < this.columns.size)
      return Array.from({ length: rect.columns }, (_none, i) => rect.column + i).filter((c) =>
        this.columns.has(c),
      );
    const inside = (c: number): boolean => c >= rect.column && c < rect.column + rect.columns;
    return [...this.columns.keys()].filter(inside).sort((a, b) => a - b);
  }

  private blockNumbers(rect: Rect, columns: readonly number[]): number[] {
    const numbers = new Set<number>();
    for (const column of columns) {
      const blocks = this.columns.get(column)?.blocksBetween(rect.row, rect.row + rect.rows - 1) ?? [];
      for (const number of blocks) numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
  }

  private own(column: number): CellColumn {
    const found = this.columns.get(column);
    if (found !== undefined && found.epoch === this.epoch) return found;
    const fresh = new CellColumn(this.epoch, found);
    this.columns.set(column, fresh);
    return fresh;
  }
}
