import { cellRect } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { guarded } from './broadcast.ts';
import { now } from './clock.ts';
import type { CustomCaller } from './custom-caller.ts';
import type { FormulaBook } from './formula-book.ts';
import type { FormulaCell } from './formula-cell.ts';
import type { Engine, Frame } from './frame.ts';
import { calculateInOrder, reach } from './order.ts';
import type { Seeds } from './order.ts';
import { AreaReader, spillOf } from './reading.ts';
import { outputOf } from './result-writer.ts';
import type { ResultWriter } from './result-writer.ts';
import { Area, errorValue, Lambda } from './value.ts';
import type { Matrix } from './value.ts';

/** Where an evaluation finds formulas and the add-in's functions, and where its results go. */
interface Around {
  readonly book: FormulaBook;
  readonly custom: CustomCaller;
  readonly writer: ResultWriter;
}

/** Runs formulas in the order in which they depend on one another. */
export class Evaluation implements Engine {
  private readonly reader = new AreaReader();
  private left = new Set<FormulaCell>();
  private moment = 0;
  private calculating: FormulaCell | null = null;
  private lookAhead = false;

  constructor(
    readonly workbook: Workbook,
    private readonly around: Around,
  ) {}

  /** Takes the present moment for the calculation that begins. */
  begin(): void {
    this.moment = now(this.workbook);
  }

  /** Calculates what the seeds reach, each formula once; circles give 0. */
  run(seeds: Seeds): void {
    const { book, custom, writer } = this.around;
    this.reader.clear();
    this.left = reach(book.graph, seeds, outputOf);
    for (const cell of this.left) custom.renew(cell);
    calculateInOrder(this.left, {
      calculate: (cell) => this.calculate(cell),
      circular: (cell) => writer.write(cell, 0),
    });
  }

  read(sheet: Sheet, row: number, column: number): Scalar {
    if (this.lookAhead) this.calculateFirst(sheet, cellRect(row, column));
    return sheet.cells.value(row, column);
  }

  matrix(area: Area): Matrix {
    if (this.lookAhead) this.calculateFirst(area.sheet, area.rect);
    return this.reader.matrix(area);
  }

  spillOf(sheet: Sheet, row: number, column: number): Area | null {
    const lone = this.around.book.at(sheet, row, column)?.lone === true;
    return spillOf(sheet, row, column) ?? (lone ? new Area(sheet, cellRect(row, column)) : null);
  }

  customSignature(name: string): ReturnType<Engine['customSignature']> {
    return this.around.custom.signature(name);
  }

  callCustom(...[name, args, frame]: Parameters<Engine['callCustom']>): ReturnType<Engine['callCustom']> {
    const cell = this.around.book.at(frame.sheet, frame.row, frame.column) ?? this.calculating;
    return cell === null ? errorValue('#VALUE!') : this.around.custom.call(cell, { name, args, frame });
  }

  now(): number {
    return this.moment;
  }

  private calculate(cell: FormulaCell): void {
    const { elsewhere } = cell.program.traits;
    if (elsewhere && cell.sheet.cells.value(cell.row, cell.column) !== null) return;
    const former = { cell: this.calculating, lookAhead: this.lookAhead };
    this.calculating = cell;
    this.lookAhead = cell.program.traits.volatile;
    const { sheet, row, column } = cell;
    const frame: Frame = { engine: this, sheet, row, column, locals: null };
    this.around.custom.begin(cell);
    const result = guarded(() => cell.program.expression.value(frame));
    this.around.writer.write(cell, result instanceof Lambda ? errorValue('#CALC!') : result);
    this.calculating = former.cell;
    this.lookAhead = former.lookAhead;
  }

  /** What OFFSET and INDIRECT reach is known only while they run. */
  private calculateFirst(sheet: Sheet, rect: Rect): void {
    if (this.left.size === 0) return;
    for (const cell of this.around.book.inside(sheet, rect)) if (this.left.delete(cell)) this.calculate(cell);
  }
}
