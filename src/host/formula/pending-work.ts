import { overlaps } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { FormulaBook } from './formula-book.ts';
import type { FormulaCell } from './formula-cell.ts';
import type { Seeds } from './order.ts';

/** What the next calculation starts from: formulas, and blocks of cells whose readers must calculate. */
export class PendingWork {
  private cells = new Set<FormulaCell>();
  private areas: { sheet: Sheet; rect: Rect }[] = [];

  constructor(private readonly book: FormulaBook) {}

  get isEmpty(): boolean {
    return this.cells.size === 0 && this.areas.length === 0;
  }

  add(cells: Iterable<FormulaCell>): void {
    for (const cell of cells) this.cells.add(cell);
  }

  remove(cells: Iterable<FormulaCell>): void {
    for (const cell of cells) this.cells.delete(cell);
  }

  /** The readers of a block, and the formulas whose spill was blocked there. */
  addArea(sheet: Sheet, rect: Rect): void {
    this.areas.push({ sheet, rect });
    for (const cell of this.book.blocked) {
      if (cell.sheet === sheet && cell.blocked !== null && overlaps(cell.blocked, rect)) this.cells.add(cell);
    }
  }

  /** Hands the work over; afterwards there is none. */
  take(): Seeds {
    const { cells, areas } = this;
    this.cells = new Set();
    this.areas = [];
    return { cells, areas };
  }
}
