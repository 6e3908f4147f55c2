import type { History } from './history.ts';
import { restoreWorkbook, takeSnapshot } from './snapshot.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import type { Workbook } from './workbook.ts';

/** Steps that are kept. */
const LIMIT = 100;

/** A history of a workbook that is still being made: `of` is asked only when used. */
export function createHistory(of: () => Workbook): History {
  const past: WorkbookSnapshot[] = [];
  const future: WorkbookSnapshot[] = [];
  const travel = (from: WorkbookSnapshot[], to: WorkbookSnapshot[]): boolean => {
    const snapshot = from.pop();
    if (snapshot === undefined) return false;
    to.push(takeSnapshot(of()));
    restoreWorkbook(of(), snapshot);
    return true;
  };
  const hold = (): (() => void) => {
    const snapshot = takeSnapshot(of());
    return () => {
      past.push(snapshot);
      if (past.length > LIMIT) past.shift();
      future.length = 0;
    };
  };
  return {
    mark: () => hold()(),
    hold,
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    clear: () => {
      past.length = 0;
      future.length = 0;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
  };
}
