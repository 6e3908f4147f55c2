import type { Cell, Cells } from '../engine/cell.ts';
import type { SheetColours, SheetList, TextColour } from '../app/sheet-document.ts';
import type { State } from '../app/workbook.ts';
import type { Block } from './a1.ts';
import type { CellLooks } from './document/cell-looks.ts';

/**
 * One thing to be put back, as data. Every kind may be applied any number of times and to a thing that was never
 * done, because a request that failed may have been carried out in part. `sheet` is always the id of a sheet that was
 * there before the run: whoever renames it meanwhile does not hide it.
 */
export type Undo =
  | {
      readonly kind: 'sheet-added';
      readonly name: string;
      readonly mark: string;
      readonly before: readonly string[];
    }
  | { readonly kind: 'name'; readonly name: string; readonly formula: string | null }
  | {
      readonly kind: 'table-columns';
      readonly table: string;
      readonly keep: readonly string[];
      readonly headers: readonly string[];
      readonly marks: readonly string[];
    }
  | { readonly kind: 'cells-added'; readonly sheet: string; readonly block: Block }
  /** Columns beside plain cells, found by their marks wherever they lie now. */
  | { readonly kind: 'columns-added'; readonly marks: readonly string[] }
  | {
      readonly kind: 'widths';
      readonly marks: readonly string[];
      readonly widths: readonly (number | null)[];
    }
  /** Cells below a marked header, wherever it has moved to; null leaves a cell as it is. */
  | {
      readonly kind: 'column-cells';
      readonly mark: string;
      /** Those of the whole column, of which some rows are put back. */
      readonly formulas: readonly Cell[];
      readonly firstRow: number;
      readonly count: number;
    }
  | {
      readonly kind: 'colours';
      readonly mark: string;
      readonly rows: number;
      readonly colours: readonly TextColour[] | null;
    }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly block: Block;
      readonly formulas: Cells;
      readonly formats: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'looks';
      readonly sheet: string;
      readonly block: Block;
      readonly looks: CellLooks;
    }
  /** Lists to choose from: those of the last run go, those of the run before come back. */
  | {
      readonly kind: 'lists';
      readonly sheet: string;
      readonly drawn: readonly Block[];
      readonly former: readonly SheetList[];
    }
  /** Colours by text on a sheet of ours, as the lists. */
  | {
      readonly kind: 'sheet-colours';
      readonly sheet: string;
      readonly drawn: readonly Block[];
      readonly former: readonly SheetColours[];
    }
  /** Widths of the first columns of a sheet of ours. */
  | { readonly kind: 'sheet-widths'; readonly sheet: string; readonly widths: readonly (number | null)[] }
  | { readonly kind: 'table-added'; readonly name: string; readonly sheet: string }
  | { readonly kind: 'table-size'; readonly name: string; readonly sheet: string; readonly block: Block }
  | { readonly kind: 'chart-added'; readonly name: string; readonly sheet: string }
  | {
      readonly kind: 'chart';
      readonly name: string;
      readonly sheet: string;
      readonly title: string;
      readonly data: Block | null;
      /** Of its points, a series each; null where they are not known. */
      readonly colours: readonly (readonly string[] | null)[] | null;
    }
  | { readonly kind: 'setting'; readonly key: string; readonly value: State | null }
  | { readonly kind: 'active-sheet'; readonly sheet: string };

/** A part of a run that travels in one request: what it does, and how to take it back, known before it is done. */
export interface Step {
  /** The sheet of ours that it works on, if it does. */
  readonly draws?: string;
  readonly undo: readonly Undo[];
  /** Done when all of the request is made; it may let the pane draw in between. `after` asks, once the request is answered, what was written over against all expectation, to be put back. */
  readonly perform: (
    context: Excel.RequestContext,
    after: (ask: () => readonly Undo[]) => void,
  ) => void | Promise<void>;
  /** The same in two requests, should Excel refuse one as too large; none where it cannot be divided. The way back stays that of the whole. */
  readonly halves?: () => readonly Step[];
}

/** Cells to be put back in two parts, should Excel refuse them as too large; none where they cannot be divided. */
export function halvesOf(undo: Undo): readonly Undo[] {
  if (undo.kind !== 'column-cells' || undo.count < 2) return [];
  const { firstRow, count } = undo;
  const half = Math.ceil(count / 2);
  return [
    { ...undo, count: half },
    { ...undo, firstRow: firstRow + half, count: count - half },
  ];
}

/**
 * Each setting and name is put back as it was first: of two deletions in one request the second finds nothing, and with
 * it fails the request that has carried out half.
 */
export function once(undos: readonly Undo[]): readonly Undo[] {
  const seen = new Set<string>();
  return undos.filter((undo) => {
    if (undo.kind !== 'setting' && undo.kind !== 'name') return true;
    const what = `${undo.kind} ${undo.kind === 'setting' ? undo.key : undo.name}`;
    const first = !seen.has(what);
    seen.add(what);
    return first;
  });
}
