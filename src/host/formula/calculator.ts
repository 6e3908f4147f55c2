import { bounding, overlaps, sameRect } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Change } from '../model/changes.ts';
import type { Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { guarded } from './broadcast.ts';
import { CustomCaller } from './custom-caller.ts';
import type { CustomFunctionCaller } from './custom.ts';
import { FormulaBook } from './formula-book.ts';
import type { FormulaCell } from './formula-cell.ts';
import type { Engine, Frame } from './frame.ts';
import { now } from './clock.ts';
import { calculateInOrder, reach } from './order.ts';
import { AreaReader, spillOf } from './reading.ts';
import { arrayAt, retract, spill } from './spill.ts';
import { Area, errorValue, isBusy, isMatrix, Lambda } from './value.ts';
import type { Matrix } from './value.ts';

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
  dispose(): void;
}

/**
 * Watches a workbook's `changes` and calculates. The cells' present values are taken as the results of their formulas
 * (a file's cached values), so opening a file calculates nothing but formulas without a value.
 */
export function createCalculator(workbook: Workbook): Calculator {
  return new Calculation(workbook);
}

/** Rounds in which spills may push one another about before they are left as they are. */
const ROUNDS = 50;

class Calculation implements Calculator, Engine {
  private readonly book: FormulaBook;
  private readonly reader = new AreaReader();
  private readonly custom: CustomCaller;
  private readonly stop: () => void;
  private dirty = new Set<FormulaCell>();
  private areas: { sheet: Sheet; rect: Rect }[] = [];
  private left = new Set<FormulaCell>();
  private written = new Map<Sheet, Rect>();
  private moment = 0;
  private held = 0;
  private running = false;
  private lookAhead = false;
  private way: 'automatic' | 'manual' = 'automatic';

  constructor(readonly workbook: Workbook) {
    this.book = new FormulaBook(workbook);
    this.custom = new CustomCaller((cells) => this.answered(cells));
    this.stop = workbook.changes.listen((change) => this.notice(change));
    const blank = this.book
      .rebuild()
      .filter((cell) => cell.sheet.cells.value(cell.row, cell.column) === null);
    for (const cell of blank) this.dirty.add(cell);
    this.calculate();
  }

  get mode(): 'automatic' | 'manual' {
    return this.way;
  }

  set mode(mode: 'automatic' | 'manual') {
    this.way = mode;
    this.soon();
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
    for (const cell of this.book.all()) {
      const shown = cell.sheet.cells.value(cell.row, cell.column);
      const failed =
        typeof shown === 'object' && shown !== null && (shown.text === '#NAME?' || shown.text === '#BUSY!');
      if (cell.program.traits.custom && failed) this.dirty.add(cell);
    }
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
    for (const cell of this.book.all()) this.dirty.add(cell);
    this.calculate();
  }

  calculate(): void {
    this.run(true);
  }

  /** `fresh` = something was edited, so that volatile functions run too; answers of custom functions do not count. */
  private run(fresh: boolean): void {
    if (this.running) return;
    this.running = true;
    try {
      this.moment = now(this.workbook);
      const touched = this.dirty.size > 0 || this.areas.length > 0;
      if (fresh && touched) for (const cell of this.book.volatile) this.dirty.add(cell);
      for (let round = 0; round < ROUNDS && (this.dirty.size > 0 || this.areas.length > 0); round++)
        this.round();
    } finally {
      this.running = false;
    }
    this.tell();
  }

  // Engine

  read(sheet: Sheet, row: number, column: number): Scalar {
    if (this.lookAhead) this.calculateFirst(sheet, { row, column, rows: 1, columns: 1 });
    return sheet.cells.value(row, column);
  }

  matrix(area: Area): Matrix {
    if (this.lookAhead) this.calculateFirst(area.sheet, area.rect);
    return this.reader.matrix(area);
  }

  spillOf(sheet: Sheet, row: number, column: number): Area | null {
    return spillOf(sheet, row, column);
  }

  customSignature(name: string): ReturnType<Engine['customSignature']> {
    return this.custom.signature(name);
  }

  callCustom(
    name: string,
    args: Parameters<Engine['callCustom']>[1],
    frame: Frame,
  ): ReturnType<Engine['callCustom']> {
    const cell = this.book.at(frame.sheet, frame.row, frame.column) ?? this.calculating;
    return cell === null ? errorValue('#VALUE!') : this.custom.call(cell, { name, args, frame });
  }

  now(): number {
    return this.moment;
  }

  private calculating: FormulaCell | null = null;

  private round(): void {
    this.reader.clear();
    const seeds = { cells: this.dirty, areas: this.areas };
    this.left = reach(
      this.book.graph,
      seeds,
      (cell) => arrayAt(cell.sheet, cell.row, cell.column)?.rect ?? cellOf(cell),
    );
    this.dirty = new Set();
    this.areas = [];
    for (const cell of this.left) this.custom.renew(cell);
    calculateInOrder(this.left, {
      calculate: (cell) => this.calculateCell(cell),
      circular: (cell) => this.write(cell, 0),
    });
  }

  private calculateCell(cell: FormulaCell): void {
    const former = { cell: this.calculating, lookAhead: this.lookAhead };
    this.calculating = cell;
    this.lookAhead = cell.program.traits.volatile;
    const frame: Frame = {
      engine: this,
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      locals: null,
    };
    this.custom.begin(cell);
    const result = guarded(() => cell.program.expression.value(frame));
    this.write(cell, result instanceof Lambda ? errorValue('#CALC!') : result);
    this.calculating = former.cell;
    this.lookAhead = former.lookAhead;
  }

  /** What OFFSET and INDIRECT reach is known only while they run. */
  private calculateFirst(sheet: Sheet, rect: Rect): void {
    if (this.left.size === 0) return;
    for (const cell of this.book.inside(sheet, rect)) if (this.left.delete(cell)) this.calculateCell(cell);
  }

  private write(cell: FormulaCell, result: Scalar | Matrix): void {
    const { sheet, row, column } = cell;
    const former = arrayAt(sheet, row, column);
    const single =
      isMatrix(result) && result.length === 1 && result[0]?.length === 1 ? (result[0][0] ?? null) : result;
    if (isMatrix(single) || (former !== null && !former.dynamic))
      this.writeMany(cell, isMatrix(single) ? single : [[single]], former?.rect ?? null);
    else {
      if (former !== null) this.moved(sheet, retract(sheet, row, column));
      this.unblock(cell);
      sheet.cells.setValue(row, column, single ?? 0);
    }
    this.mark(sheet, arrayAt(sheet, row, column)?.rect ?? cellOf(cell));
  }

  private writeMany(cell: FormulaCell, matrix: Matrix, former: Rect | null): void {
    const { sheet } = cell;
    this.unblock(cell);
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
    this.areas.push({ sheet, rect });
    this.mark(sheet, rect);
    for (const cell of this.book.blocked) {
      if (cell.sheet === sheet && cell.blocked !== null && overlaps(cell.blocked, rect)) this.dirty.add(cell);
    }
  }

  private unblock(cell: FormulaCell): void {
    cell.blocked = null;
    this.book.blocked.delete(cell);
  }

  private mark(sheet: Sheet, rect: Rect): void {
    const known = this.written.get(sheet);
    this.written.set(sheet, known === undefined ? rect : bounding(known, rect));
  }

  private tell(): void {
    const written = this.written;
    this.written = new Map();
    for (const [sheet, rect] of written) {
      this.workbook.changes.emit({ kind: 'calculated', sheet: sheet.id, rect, origin: 'calculation' });
    }
  }

  private answered(cells: ReadonlySet<FormulaCell>): void {
    for (const cell of cells)
      if (this.book.at(cell.sheet, cell.row, cell.column) === cell) this.dirty.add(cell);
    this.run(false);
  }

  private soon(): void {
    if (this.held === 0 && this.way === 'automatic') this.calculate();
  }

  // Changes

  private notice(change: Change): void {
    if (change.origin === 'calculation' || change.kind === 'calculated') return;
    const sheet = this.workbook.sheets.find((one) => one.id === change.sheet) ?? null;
    if (change.kind === 'cells' && sheet !== null && change.rect !== null)
      this.noticeCells(sheet, change.rect);
    else if (REBUILDS.has(change.kind)) this.noticeStructure(change, sheet);
    else if (change.kind === 'filtered' && sheet !== null && change.rect !== null)
      this.areas.push({ sheet, rect: change.rect });
    else return;
    this.soon();
  }

  private noticeCells(sheet: Sheet, rect: Rect): void {
    for (const array of [...sheet.arrays])
      if (array.dynamic && overlaps(array.rect, rect)) this.disturb(sheet, array.rect, rect);
    for (const cell of this.book.inside(sheet, rect)) this.dirty.delete(cell);
    for (const cell of this.book.refresh(sheet, rect)) this.dirty.add(cell);
    this.areas.push({ sheet, rect });
    for (const cell of this.book.blocked) {
      if (cell.sheet === sheet && cell.blocked !== null && overlaps(cell.blocked, rect)) this.dirty.add(cell);
    }
  }

  /** Somebody wrote into a spill, or over its formula. */
  private disturb(sheet: Sheet, spilled: Rect, written: Rect): void {
    this.areas.push({ sheet, rect: spilled });
    retract(sheet, spilled.row, spilled.column, written);
    this.mark(sheet, spilled);
    const anchor = this.book.at(sheet, spilled.row, spilled.column);
    if (anchor !== null) this.dirty.add(anchor);
  }

  private noticeStructure(change: Change, sheet: Sheet | null): void {
    this.dirty = new Set();
    const isSame = this.book.comparer();
    const cells = this.book.rebuild();
    const named = NAMED.has(change.kind);
    for (const cell of cells) {
      const shown = cell.sheet.cells.value(cell.row, cell.column);
      const unknown = shown === null || isBusy(shown) || cell.text.includes('#REF!');
      if (unknown || (named && cell.program.traits.named && (change.kind === 'names' || !isSame(cell))))
        this.dirty.add(cell);
      else if (sheet !== null && change.rect !== null && touches(cell, sheet, change.rect))
        this.dirty.add(cell);
    }
  }
}

/** Whether a formula reads cells at or beside the place where lines came or went. */
function touches(cell: FormulaCell, sheet: Sheet, rect: Rect): boolean {
  const near = {
    row: Math.max(0, rect.row - 1),
    column: Math.max(0, rect.column - 1),
    rows: rect.rows + 2,
    columns: rect.columns + 2,
  };
  return cell.reads.some(
    (read) => read.sheet === sheet && read.rect.rows * read.rect.columns > 1 && overlaps(read.rect, near),
  );
}

/** Changes after which all formulas are read anew. */
const REBUILDS: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'rowsInserted',
  'rowsDeleted',
  'columnsInserted',
  'columnsDeleted',
  'cellsInserted',
  'cellsDeleted',
  'rowsSorted',
  'columnsSorted',
  'sheetAdded',
  'sheetDeleted',
  'sheetRenamed',
  'tableAdded',
  'tableChanged',
  'tableDeleted',
  'names',
  'restored',
]);

/** Of these, those after which a name may mean something else. */
const NAMED: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'sheetAdded',
  'sheetDeleted',
  'tableAdded',
  'tableChanged',
  'tableDeleted',
  'names',
]);

function cellOf(cell: FormulaCell): Rect {
  return { row: cell.row, column: cell.column, rows: 1, columns: 1 };
}
