import { bounding, cellRect, sameRect } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { FormulaBook } from './formula-book.ts';
import type { FormulaCell } from './formula-cell.ts';
import type { PendingWork } from './pending-work.ts';
import { arrayAt, retract, spill } from './spill.ts';
import { errorValue, isMatrix } from './value.ts';
import type { Matrix } from './value.ts';

/** Puts results into the sheets, spilled where they are of many cells, and remembers where. */
export class ResultWriter {
  private written = new Map<Sheet, Rect>();

  constructor(
    private readonly book: FormulaBook,
    private readonly work: PendingWork,
  ) {}

  /** A blank result shows as 0. */
  write(cell: FormulaCell, result: Scalar | Matrix): void {
    const { sheet, row, column } = cell;
    const former = arrayAt(sheet, row, column);
    const single =
      isMatrix(result) && result.length === 1 && result[0]?.length === 1 ? (result[0][0] ?? null) : result;
    cell.lone = isMatrix(result) && !isMatrix(single);
    this.unblock(cell);
    if (isMatrix(single) || (former !== null && !former.dynamic))
      this.writeMany(cell, isMatrix(single) ? single : [[single]], former?.rect ?? null);
    else {
      if (former !== null) this.moved(sheet, retract(sheet, row, column));
      sheet.cells.setValue(row, column, single ?? 0);
    }
    this.mark(sheet, outputOf(cell));
  }

  /** Notes that results in a block have changed. */
  mark(sheet: Sheet, rect: Rect): void {
    const known = this.written.get(sheet);
    this.written.set(sheet, known === undefined ? rect : bounding(known, rect));
  }

  /** One block for each sheet that holds all that was written since the last time. */
  takeWritten(): ReadonlyMap<Sheet, Rect> {
    const { written } = this;
    this.written = new Map();
    return written;
  }

  private writeMany(cell: FormulaCell, matrix: Matrix, former: Rect | null): void {
    const { sheet } = cell;
    const wanted = spill(sheet, cell, matrix);
    if (wanted !== null) {
      cell.blocked = wanted;
      this.book.blocked.add(cell);
      sheet.cells.setValue(cell.row, cell.column, errorValue('#SPILL!'));
      this.moved(sheet, former);
      return;
    }
    const rect = arrayAt(sheet, cell.row, cell.column)?.rect ?? null;
    if (rect !== null && (former === null || !sameRect(former, rect)))
      this.moved(sheet, former === null ? rect : bounding(former, rect));
  }

  /** A spill that came, went or changed its size touches who reads its cells, and who was blocked by it. */
  private moved(sheet: Sheet, rect: Rect | null): void {
    if (rect === null) return;
    this.work.addArea(sheet, rect);
    this.mark(sheet, rect);
  }

  private unblock(cell: FormulaCell): void {
    cell.blocked = null;
    this.book.blocked.delete(cell);
  }
}

/** The cells that a formula fills: its own, or its array. */
export function outputOf({ sheet, row, column }: FormulaCell): Rect {
  return arrayAt(sheet, row, column)?.rect ?? cellRect(row, column);
}
