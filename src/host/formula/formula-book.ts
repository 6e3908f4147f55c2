import { MAX_COLUMNS, MAX_ROWS, sameRect } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { cellKey } from './formula-cell.ts';
import type { FormulaCell } from './formula-cell.ts';
import { Graph } from './graph.ts';
import { Programs } from './program.ts';

/** All formulas of a workbook, compiled and linked. */
export class FormulaBook {
  graph = new Graph();
  readonly volatile = new Set<FormulaCell>();
  readonly blocked = new Set<FormulaCell>();
  private readonly programs: Programs;
  private sheets = new Map<Sheet, Map<number, FormulaCell>>();

  constructor(private readonly workbook: Workbook) {
    this.programs = new Programs(workbook);
  }

  at(sheet: Sheet, row: number, column: number): FormulaCell | null {
    return this.sheets.get(sheet)?.get(cellKey(row, column)) ?? null;
  }

  /** Reads all formulas anew; answers them. Calls of custom functions under way are given up. */
  rebuild(): FormulaCell[] {
    const former = this.sheets;
    this.graph = new Graph();
    this.volatile.clear();
    this.blocked.clear();
    this.programs.clear();
    this.sheets = new Map();
    const all: FormulaCell[] = [];
    for (const sheet of this.workbook.sheets) {
      sheet.cells.visitFormulas(WHOLE, (row, column, text) =>
        all.push(this.enter(sheet, { row, column, text })),
      );
    }
    for (const cells of former.values()) for (const cell of cells.values()) cell.calls?.ended.abort();
    return all;
  }

  /** Tells, after a `rebuild`, whether a formula stands where it stood and reads what it read. */
  comparer(): (cell: FormulaCell) => boolean {
    const former = this.sheets;
    return (cell) => {
      const before = former.get(cell.sheet)?.get(cellKey(cell.row, cell.column));
      if (before === undefined || before.text !== cell.text || before.reads.length !== cell.reads.length)
        return false;
      return before.reads.every(({ sheet, rect }, i) => {
        const now = cell.reads[i];
        return now !== undefined && now.sheet === sheet && sameRect(now.rect, rect);
      });
    };
  }

  /** Brings a block up to date with its cells: formulas gone, new or changed. Answers those that stand in it now. */
  refresh(sheet: Sheet, rect: Rect): FormulaCell[] {
    for (const cell of this.inside(sheet, rect)) this.drop(cell);
    const found: FormulaCell[] = [];
    sheet.cells.visitFormulas(rect, (row, column, text) =>
      found.push(this.enter(sheet, { row, column, text })),
    );
    return found;
  }

  /** The formulas in a block. */
  inside(sheet: Sheet, rect: Rect): FormulaCell[] {
    const cells = this.sheets.get(sheet);
    if (cells === undefined) return [];
    const within = (cell: FormulaCell): boolean =>
      cell.row >= rect.row &&
      cell.row < rect.row + rect.rows &&
      cell.column >= rect.column &&
      cell.column < rect.column + rect.columns;
    if (rect.rows * rect.columns > cells.size) return [...cells.values()].filter(within);
    const found: FormulaCell[] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = cells.get(cellKey(row, column));
        if (cell !== undefined) found.push(cell);
      }
    }
    return found;
  }

  all(): FormulaCell[] {
    return [...this.sheets.values()].flatMap((cells) => [...cells.values()]);
  }

  private enter(sheet: Sheet, at: { row: number; column: number; text: string }): FormulaCell {
    const { row, column, text } = at;
    const program = this.programs.of(text, { sheet, row, column });
    const home = { workbook: this.workbook, sheet, row, column };
    const reads = program.precedents.flatMap((place) => place(home) ?? []);
    const cell: FormulaCell = {
      kind: 'cell',
      sheet,
      row,
      column,
      text,
      program,
      reads,
      calls: null,
      lone: false,
      blocked: null,
      waits: 0,
      followers: null,
    };
    const cells = this.sheets.get(sheet) ?? new Map<number, FormulaCell>();
    this.sheets.set(sheet, cells.set(cellKey(row, column), cell));
    this.graph.add(cell);
    if (program.traits.volatile) this.volatile.add(cell);
    return cell;
  }

  private drop(cell: FormulaCell): void {
    this.sheets.get(cell.sheet)?.delete(cellKey(cell.row, cell.column));
    this.graph.remove(cell);
    this.volatile.delete(cell);
    this.blocked.delete(cell);
    cell.calls?.ended.abort();
    cell.calls = null;
  }
}

const WHOLE: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
