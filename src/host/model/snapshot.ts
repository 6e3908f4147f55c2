import type { CellSnapshot } from './cell-store.ts';
import { Cells } from './cell-store.ts';
import type { NamePart } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

type SheetState = Omit<Sheet, 'cells'>;

/** A workbook at one moment. Cells are shared until they change; the rest is copied. */
export interface WorkbookSnapshot {
  readonly sheets: readonly {
    readonly sheet: Sheet;
    readonly state: SheetState;
    readonly cells: CellSnapshot;
  }[];
  readonly names: readonly NamePart[];
  readonly activeSheet: string;
  readonly kept: ReadonlyMap<
    Workbook['kept'] extends Set<infer R> ? R : never,
    Sheet['merges'][number] | null
  >;
}

export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      sheet,
      state: structuredClone(stateOf(sheet)),
      cells: cellsOf(sheet).snapshot(),
    })),
    names: structuredClone(workbook.names),
    activeSheet: workbook.activeSheet,
    kept: new Map([...workbook.kept].map((ref) => [ref, ref.rect])),
  };
}

/** Puts a snapshot back. Sheets, tables and charts that still exist stay the same objects. Tells `restored`. */
export function restoreWorkbook(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  const sheets = snapshot.sheets.map(({ sheet, state, cells }) => {
    cellsOf(sheet).restore(cells);
    restoreState(sheet, structuredClone(state));
    return sheet;
  });
  workbook.sheets.splice(0, Infinity, ...sheets);
  replaceParts(workbook.names, structuredClone([...snapshot.names]));
  workbook.activeSheet = snapshot.activeSheet;
  for (const [ref, rect] of snapshot.kept) ref.rect = rect;
  workbook.changes.emit({ kind: 'restored', sheet: null });
}

function stateOf(sheet: Sheet): SheetState {
  return Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== 'cells')) as SheetState;
}

function cellsOf(sheet: Sheet): Cells {
  if (sheet.cells instanceof Cells) return sheet.cells;
  throw new Error('A sheet whose cells were not made by createSheet has no history.');
}

function restoreState(sheet: Sheet, state: SheetState): void {
  const { tables, charts, merges, arrays, conditionalFormats, validations, rows, columns, ...plain } = state;
  Object.assign(sheet, plain);
  replaceParts(sheet.tables, tables);
  replaceParts(sheet.charts, charts);
  replaceParts(sheet.conditionalFormats, conditionalFormats);
  sheet.merges.splice(0, Infinity, ...merges);
  sheet.arrays.splice(0, Infinity, ...arrays);
  sheet.validations.splice(0, Infinity, ...validations);
  replaceMap(sheet.rows, rows);
  replaceMap(sheet.columns, columns);
}

/** Fills a list with former parts, keeping the objects that others may hold. */
function replaceParts<T extends { readonly id: string }>(list: T[], former: readonly T[]): void {
  const living = new Map(list.map((part) => [part.id, part]));
  const parts = former.map((part) => Object.assign(living.get(part.id) ?? part, part));
  list.splice(0, Infinity, ...parts);
}

function replaceMap<K, V>(map: Map<K, V>, former: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of former) map.set(key, value);
}
