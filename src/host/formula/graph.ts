import { overlaps } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import { cellKey } from './formula-cell.ts';
import type { Follower, FormulaCell, RangeNode } from './formula-cell.ts';

/** Blocks up to this many cells are kept cell by cell. */
const SMALL = 4;
/** Rows of a band (as a shift), and the bands a block may touch before it counts as tall. */
const BAND = 8;
const TALL = 16;

/** Who reads what on one sheet. */
class SheetReaders {
  private readonly cells = new Map<number, FormulaCell | FormulaCell[]>();
  private readonly ranges = new Map<string, RangeNode>();
  private readonly bands = new Map<number, Set<RangeNode>>();
  private readonly tall = new Set<RangeNode>();

  add(rect: Rect, reader: FormulaCell): void {
    if (rect.rows * rect.columns <= SMALL) return eachCell(rect, (key) => this.addCell(key, reader));
    const key = `${rect.row}:${rect.column}:${rect.rows}:${rect.columns}`;
    let node = this.ranges.get(key);
    if (node === undefined) {
      node = { kind: 'range', rect, readers: new Set(), waits: 0, followers: null };
      this.ranges.set(key, node);
      for (const band of this.bandsOf(rect)) band.add(node);
    }
    node.readers.add(reader);
  }

  remove(rect: Rect, reader: FormulaCell): void {
    if (rect.rows * rect.columns <= SMALL) return eachCell(rect, (key) => this.removeCell(key, reader));
    const key = `${rect.row}:${rect.column}:${rect.rows}:${rect.columns}`;
    const node = this.ranges.get(key);
    node?.readers.delete(reader);
    if (node === undefined || node.readers.size > 0) return;
    this.ranges.delete(key);
    for (const band of this.bandsOf(rect)) band.delete(node);
  }

  /** Visits the formulas that read a cell of the block, and the ranges that meet it. */
  each(rect: Rect, see: (reader: Follower) => void): void {
    this.eachCellReader(rect, see);
    const first = rect.row >> BAND;
    const last = (rect.row + rect.rows - 1) >> BAND;
    const met = new Set<RangeNode>();
    if (last - first > this.bands.size) {
      for (const band of this.bands.values()) for (const node of band) met.add(node);
    } else
      for (let band = first; band <= last; band++)
        for (const node of this.bands.get(band) ?? []) met.add(node);
    for (const node of this.tall) met.add(node);
    for (const node of met) if (overlaps(node.rect, rect)) see(node);
  }

  private eachCellReader(rect: Rect, see: (reader: FormulaCell) => void): void {
    const tell = (found: FormulaCell | FormulaCell[] | undefined): void => {
      if (found === undefined) return;
      if (Array.isArray(found)) for (const reader of [...found]) see(reader);
      else see(found);
    };
    if (rect.rows * rect.columns <= this.cells.size)
      return eachCell(rect, (key) => tell(this.cells.get(key)));
    for (const [key, found] of this.cells) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      if (overlaps(rect, { row, column, rows: 1, columns: 1 })) tell(found);
    }
  }

  private bandsOf(rect: Rect): Set<RangeNode>[] {
    const first = rect.row >> BAND;
    const last = (rect.row + rect.rows - 1) >> BAND;
    if (last - first >= TALL) return [this.tall];
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const band = this.bands.get(first + i) ?? new Set();
      this.bands.set(first + i, band);
      return band;
    });
  }

  private addCell(key: number, reader: FormulaCell): void {
    const found = this.cells.get(key);
    if (found === undefined) this.cells.set(key, reader);
    else if (Array.isArray(found)) found.push(reader);
    else if (found !== reader) this.cells.set(key, [found, reader]);
  }

  private removeCell(key: number, reader: FormulaCell): void {
    const found = this.cells.get(key);
    if (found === reader) this.cells.delete(key);
    else if (Array.isArray(found))
      this.cells.set(
        key,
        found.filter((other) => other !== reader),
      );
  }
}

/** Which formulas read which cells, over all sheets. */
export class Graph {
  private readonly sheets = new Map<Sheet, SheetReaders>();

  add(cell: FormulaCell): void {
    for (const { sheet, rect } of cell.reads) this.readers(sheet).add(rect, cell);
  }

  remove(cell: FormulaCell): void {
    for (const { sheet, rect } of cell.reads) this.readers(sheet).remove(rect, cell);
  }

  eachReader(sheet: Sheet, rect: Rect, see: (reader: Follower) => void): void {
    this.sheets.get(sheet)?.each(rect, see);
  }

  private readers(sheet: Sheet): SheetReaders {
    const found = this.sheets.get(sheet) ?? new SheetReaders();
    this.sheets.set(sheet, found);
    return found;
  }
}

function eachCell(rect: Rect, see: (key: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) see(cellKey(row, column));
  }
}
