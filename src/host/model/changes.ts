import type { Rect } from './rect.ts';
import type { Scalar } from './scalar.ts';

/** What an edit did. `cells` = values or formulas written; `calculated` = results that formulas gave to cells. */
export type ChangeKind =
  | 'cells'
  | 'calculated'
  | 'format'
  | 'layout'
  | 'rowsInserted'
  | 'rowsDeleted'
  | 'columnsInserted'
  | 'columnsDeleted'
  | 'cellsInserted'
  | 'cellsDeleted'
  | 'rowsSorted'
  | 'columnsSorted'
  | 'filtered'
  | 'rowsHidden'
  | 'merges'
  | 'sheetAdded'
  | 'sheetDeleted'
  | 'sheetRenamed'
  | 'sheetMoved'
  | 'sheetVisibility'
  | 'sheetActivated'
  | 'selection'
  | 'protection'
  | 'tableAdded'
  | 'tableChanged'
  | 'tableDeleted'
  | 'chartAdded'
  | 'chartChanged'
  | 'chartDeleted'
  | 'names'
  | 'conditionalFormats'
  | 'validations'
  | 'settings'
  | 'restored';

/** Who did it: the add-in through its API, the person at the grid, a co-author elsewhere, the formula engine, or the reading of a file. */
export type ChangeOrigin = 'addin' | 'user' | 'remote' | 'calculation' | 'file';

export interface Change {
  readonly kind: ChangeKind;
  /** Sheet id; null for what concerns the whole workbook. */
  readonly sheet: string | null;
  /** The cells concerned, as they lie after the edit (before it for a deletion); null where none. */
  readonly rect: Rect | null;
  readonly origin: ChangeOrigin;
  /** Id of the table or chart concerned. */
  readonly part: string | null;
  /** Where cells went, for inserted and deleted cells. */
  readonly shift: 'Down' | 'Right' | 'Up' | 'Left' | null;
  /** The former name, for `sheetRenamed`; the former value, when exactly one cell was written. */
  readonly before: Scalar;
}

export type ChangeListener = (change: Change) => void;

/** The one place where all edits of a workbook are told. Listeners run at once, in the order they came. */
export interface Changes {
  /** Answers the way to stop listening. */
  listen(listener: ChangeListener): () => void;
  emit(change: Pick<Change, 'kind' | 'sheet'> & Partial<Change>): void;
  /** Runs `work` with its edits told as done by `origin`. Outside of it the origin is `user`. */
  as<T>(origin: ChangeOrigin, work: () => T): T;
}

/** A teller nobody listens to yet. */
export function createChanges(): Changes {
  const listeners = new Set<ChangeListener>();
  let origin: ChangeOrigin = 'user';
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (change) => {
      const whole: Change = { rect: null, origin, part: null, shift: null, before: null, ...change };
      for (const listener of [...listeners]) listener(whole);
    },
    as: (who, work) => {
      const former = origin;
      origin = who;
      try {
        return work();
      } finally {
        origin = former;
      }
    },
  };
}
