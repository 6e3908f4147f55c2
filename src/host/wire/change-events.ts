import { rectAddress } from '../model/address.ts';
import type { Change } from '../model/changes.ts';
import { overlaps, type Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { plainValue, valueType } from '../model/plain-value.ts';
import type { Json } from './host-class.ts';

/** One event for the page: its number, whom it is for (`Workbook`, or a sheet, table or chart id), and its text. */
export interface Event {
  readonly type: number;
  readonly target: string;
  readonly message: { readonly [key: string]: Json };
}

/** What the add-in may hear of a change, one entry per possible listener. */
export function eventsOf(change: Change, workbook: Workbook): readonly Event[] {
  if (change.origin === 'file') return [];
  const sheet = workbook.sheets.find((one) => one.id === change.sheet);
  const changeType = CHANGE_TYPES[change.kind];
  if (changeType !== undefined && sheet !== undefined) return changed(change, sheet, changeType);
  if (change.kind === 'selection' && sheet !== undefined) return selected(change, sheet);
  const type = SHEET_EVENTS[change.kind];
  if (type !== undefined) return onSheet(type, change, sheet);
  return onPart(change);
}

const CHANGE_TYPES: Partial<Record<Change['kind'], string>> = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
  cellsInserted: 'CellInserted',
  cellsDeleted: 'CellDeleted',
};

const SHEET_EVENTS: Partial<Record<Change['kind'], number>> = {
  sheetActivated: 11,
  sheetAdded: 13,
  sheetDeleted: 15,
  calculated: 16,
  format: 18,
  rowsSorted: 19,
  columnsSorted: 20,
  rowsHidden: 22,
  protection: 24,
  sheetRenamed: 25,
  sheetVisibility: 26,
  sheetMoved: 27,
};

const PART_EVENTS: Partial<Record<Change['kind'], { type: number; id: string }>> = {
  tableAdded: { type: 102, id: 'tableId' },
  tableDeleted: { type: 103, id: 'tableId' },
  chartAdded: { type: 50, id: 'chartId' },
  chartDeleted: { type: 53, id: 'chartId' },
};

/** The id under which `event.getRange` asks for the cells again. */
function rangeReference(sheet: Sheet, rect: Rect): string {
  return `${sheet.id}!${rectAddress(rect)}`;
}

function changed(change: Change, sheet: Sheet, changeType: string): readonly Event[] {
  const rect = change.rect ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const message = {
    address: rectAddress(rect),
    changeType,
    source: sourceOf(change),
    worksheetId: sheet.id,
    referenceId: rangeReference(sheet, rect),
    triggerSource: change.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...details(change, sheet),
  };
  const tables = sheet.tables.filter((table) => overlaps(table.rect, rect));
  return [
    ...to([sheet.id, 'Workbook'], 10, message),
    ...tables.flatMap((table) =>
      to([table.id, sheet.id, 'Workbook'], 101, { ...message, tableId: table.id }),
    ),
  ];
}

/** For one edited cell: what it held before and what it holds now. */
function details({ kind, rect, before }: Change, { cells }: Sheet): Event['message'] {
  if (kind !== 'cells' || rect === null || rect.rows * rect.columns !== 1) return {};
  const after = cells.value(rect.row, rect.column);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function sourceOf({ origin }: Change): string {
  return origin === 'remote' ? 'Remote' : 'Local';
}

function selected(change: Change, sheet: Sheet): readonly Event[] {
  const areas = sheet.selection.length > 0 ? sheet.selection : change.rect === null ? [] : [change.rect];
  const message = { address: areas.map(rectAddress).join(','), worksheetId: sheet.id };
  const tables = sheet.tables.map((table) => {
    const isInsideTable = areas.some((area) => overlaps(area, table.rect));
    return { type: 100, target: table.id, message: { ...message, isInsideTable, tableId: table.id } };
  });
  return [...to([sheet.id, 'Workbook'], 14, message), ...tables];
}

function onSheet(type: number, change: Change, sheet: Sheet | undefined): readonly Event[] {
  const id = change.sheet ?? '';
  const message = {
    worksheetId: id,
    source: sourceOf(change),
    triggerSource: change.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    ...(change.rect === null ? {} : { address: rectAddress(change.rect) }),
    ...(type === 24 ? { isProtected: sheet?.protection.protected ?? false } : {}),
    ...(type === 25 ? { nameBefore: String(change.before), nameAfter: sheet?.name ?? '' } : {}),
  };
  return to([id, 'Workbook'], type, message);
}

function onPart(change: Change): readonly Event[] {
  const event = PART_EVENTS[change.kind];
  if (event === undefined || change.sheet === null) return [];
  const message = { [event.id]: change.part, worksheetId: change.sheet, source: sourceOf(change) };
  return to([change.sheet, 'Workbook'], event.type, message);
}

function to(targets: readonly string[], type: number, message: Event['message']): Event[] {
  return targets.map((target) => ({ type, target, message }));
}
