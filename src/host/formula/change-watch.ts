import type { Change } from '../model/changes.ts';
import { overlaps } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { FormulaBook } from './formula-book.ts';
import type { FormulaCell } from './formula-cell.ts';
import type { PendingWork } from './pending-work.ts';
import type { ResultWriter } from './result-writer.ts';
import { retract } from './spill.ts';
import { isBusy } from './value.ts';

/** What a change of the workbook is told to. */
interface Watched {
  readonly workbook: Workbook;
  readonly book: FormulaBook;
  readonly work: PendingWork;
  readonly writer: ResultWriter;
}

/** Turns changes of the workbook into pending work. Answers whether there may be something to calculate. */
export function noticeChange(change: Change, watched: Watched): boolean {
  if (change.origin === 'calculation' || change.kind === 'calculated') return false;
  const sheet = watched.workbook.sheets.find((one) => one.id === change.sheet) ?? null;
  if (REBUILDS.has(change.kind)) noticeStructure(change, sheet, watched);
  else if (sheet === null || change.rect === null) return false;
  else if (change.kind === 'filtered') watched.work.addArea(sheet, change.rect);
  else if (REWRITES.has(change.kind)) noticeCells(sheet, change.rect, watched);
  else return false;
  return true;
}

function noticeCells(sheet: Sheet, rect: Rect, watched: Watched): void {
  const { book, work } = watched;
  for (const array of [...sheet.arrays])
    if (array.dynamic && overlaps(array.rect, rect)) disturb(sheet, { spilled: array.rect, rect }, watched);
  work.remove(book.inside(sheet, rect));
  work.add(book.refresh(sheet, rect));
  work.addArea(sheet, rect);
}

/** Somebody wrote into a spill, or over its formula. */
function disturb(
  sheet: Sheet,
  { spilled, rect }: { readonly spilled: Rect; readonly rect: Rect },
  { book, work, writer }: Watched,
): void {
  work.addArea(sheet, spilled);
  retract(sheet, spilled.row, spilled.column, rect);
  writer.mark(sheet, spilled);
  const anchor = book.at(sheet, spilled.row, spilled.column);
  if (anchor !== null) work.add([anchor]);
}

function noticeStructure(change: Change, sheet: Sheet | null, { book, work }: Watched): void {
  // work that was held back names cells as they lay before; all that could be meant is calculated
  const held = !work.isEmpty;
  work.take();
  const isSame = book.comparer();
  const cells = book.rebuild();
  const named = NAMED.has(change.kind);
  const concerned = (cell: FormulaCell): boolean => {
    const shown = cell.sheet.cells.value(cell.row, cell.column);
    if (held || shown === null || isBusy(shown) || cell.text.includes('#REF!')) return true;
    if (named && cell.program.traits.named && (change.kind === 'names' || !isSame(cell))) return true;
    return sheet !== null && change.rect !== null && touches(cell, sheet, change.rect);
  };
  work.add(cells.filter(concerned));
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

/** Changes that put other values and formulas into a block. */
const REWRITES: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'cells',
  'rowsSorted',
  'columnsSorted',
]);

/** Changes after which all formulas are read anew. */
const REBUILDS: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'rowsInserted',
  'rowsDeleted',
  'columnsInserted',
  'columnsDeleted',
  'cellsInserted',
  'cellsDeleted',
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
