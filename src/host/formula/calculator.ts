import { CellError } from '../model/scalar.ts';
import type { Workbook } from '../model/workbook.ts';
import { noticeChange } from './change-watch.ts';
import { CustomCaller } from './custom-caller.ts';
import type { CustomFunctionCaller } from './custom.ts';
import { Evaluation } from './evaluation.ts';
import { FormulaBook } from './formula-book.ts';
import type { FormulaCell } from './formula-cell.ts';
import { TimeLimit } from './time-limit.ts';
import { PendingWork } from './pending-work.ts';
import { ResultWriter } from './result-writer.ts';

/** The formulas of a workbook kept up to date. */
export interface Calculator {
  /** Recalculates what edits since the last time have touched; told as `calculated`. Called by itself unless suspended. */
  calculate(): void;
  /** Recalculates everything, custom functions too (Ctrl+Alt+F9). */
  recalculateAll(): void;
  /** Holds calculation back until `resume`, e.g. for a batch of edits. Nests. */
  suspend(): void;
  resume(): void;
  /** `manual` leaves results stale until `calculate`. */
  mode: 'automatic' | 'manual';
  /** Connects the add-in's functions, or takes them away (null): cells that use them then show #NAME? when recalculated. */
  setCustomFunctions(caller: CustomFunctionCaller | null): void;
  /** Resolves when no custom function is being waited for. */
  settled(): Promise<void>;
  /** Number of calls of custom functions not yet answered. */
  readonly pending: number;
  /** The time for calculating is over: what was not calculated until then keeps what it showed. */
  readonly isOverdue: boolean;
  dispose(): void;
}

/**
 * Watches a workbook's `changes` and calculates. The cells' present values are taken as the results of their formulas
 * (a file's cached values), so opening a file calculates nothing but formulas without a value. `timeLimit` are the
 * milliseconds that all calculating together may take; see `isOverdue`.
 */
export function createCalculator(workbook: Workbook, timeLimit = Infinity): Calculator {
  return new Calculation(workbook, new TimeLimit(timeLimit));
}

/** Rounds in which spills may push one another about before they are left as they are. */
const ROUNDS = 50;

class Calculation implements Calculator {
  private readonly book: FormulaBook;
  private readonly custom: CustomCaller;
  private readonly work: PendingWork;
  private readonly writer: ResultWriter;
  private readonly evaluation: Evaluation;
  private readonly stop: () => void;
  private held = 0;
  private running = false;
  private way: 'automatic' | 'manual' = 'automatic';

  constructor(
    private readonly workbook: Workbook,
    private readonly timeLimit: TimeLimit,
  ) {
    this.book = new FormulaBook(workbook);
    this.work = new PendingWork(this.book);
    this.writer = new ResultWriter(this.book, this.work);
    this.custom = new CustomCaller((cells) => this.answered(cells));
    this.evaluation = new Evaluation(workbook, { book: this.book, custom: this.custom, writer: this.writer });
    const watched = { workbook, book: this.book, work: this.work, writer: this.writer };
    this.stop = workbook.changes.listen((change) => {
      if (noticeChange(change, watched)) this.soon();
    });
    const blank = this.book
      .rebuild()
      .filter((cell) => cell.sheet.cells.value(cell.row, cell.column) === null);
    this.work.add(blank);
    this.calculate();
  }

  get mode(): 'automatic' | 'manual' {
    return this.way;
  }

  set mode(mode: 'automatic' | 'manual') {
    this.way = mode;
    this.soon();
  }

  get isOverdue(): boolean {
    return this.timeLimit.isOver;
  }

  get pending(): number {
    return this.custom.pending;
  }

  suspend(): void {
    this.held++;
  }

  resume(): void {
    this.held = Math.max(0, this.held - 1);
    this.soon();
  }

  setCustomFunctions(caller: CustomFunctionCaller | null): void {
    this.custom.connect(caller);
    // cells that could not find their function so far now may
    this.work.add(this.book.all().filter((cell) => cell.program.traits.custom && lacksFunction(cell)));
    this.soon();
  }

  settled(): Promise<void> {
    return this.custom.settled();
  }

  dispose(): void {
    this.stop();
    this.custom.connect(null);
  }

  recalculateAll(): void {
    this.work.add(this.book.all());
    this.calculate();
  }

  calculate(): void {
    this.run(true);
  }

  /** `edited` = not only answers of custom functions came, so that volatile functions run too. */
  private run(edited: boolean): void {
    if (this.running) return;
    this.running = true;
    try {
      this.evaluation.begin();
      if (edited && !this.work.isEmpty) this.work.add(this.book.volatile);
      this.timeLimit.spend(() => {
        for (let round = 0; round < ROUNDS && !this.work.isEmpty; round++)
          this.evaluation.run(this.work.take());
      });
    } finally {
      this.running = false;
    }
    for (const [sheet, rect] of this.writer.takeWritten())
      this.workbook.changes.emit({ kind: 'calculated', sheet: sheet.id, rect, origin: 'calculation' });
  }

  private answered(cells: ReadonlySet<FormulaCell>): void {
    this.work.add([...cells].filter((cell) => this.book.at(cell.sheet, cell.row, cell.column) === cell));
    this.run(false);
  }

  private soon(): void {
    if (this.held === 0 && this.way === 'automatic') this.calculate();
  }
}

function lacksFunction({ sheet, row, column }: FormulaCell): boolean {
  const shown = sheet.cells.value(row, column);
  return shown instanceof CellError && (shown.text === '#NAME?' || shown.text === '#BUSY!');
}
