import { parseAddress, quotedSheet, rectAddress } from '../../model/address.ts';
import { addName } from '../../model/edits/names.ts';
import { activateSheet } from '../../model/edits/sheets.ts';
import { findTable } from '../../model/edits/tables.ts';
import type { Rect } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { select } from './select.ts';

interface Goal {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

/** Goes where the name box says: an address (several with commas), a name or a table; a new name is given to the selection. */
export function goTo(desk: Desk, text: string): boolean {
  const goal = findGoal(desk, text.trim());
  if (goal === null) return nameSelection(desk, text.trim());
  desk.workbook.changes.as('user', () => activateSheet(desk.workbook, goal.sheet));
  select(desk, goal.rects);
  return true;
}

function findGoal(desk: Desk, text: string): Goal | null {
  const { workbook } = desk;
  const table = findTable(workbook, text);
  if (table !== null) return { sheet: table.sheet, rects: [bodyOf(table.table)] };
  const name = workbook.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const parts = (name === undefined ? text : name.formula.replace(/^=/, '')).split(',').map(parseAddress);
  const rects = parts.flatMap((part) => (part === null ? [] : [part.rect]));
  if (rects.length !== parts.length) return null;
  const wanted = parts[0]?.sheet?.toLowerCase();
  const sheet =
    wanted === undefined ? desk.sheet : workbook.sheets.find((one) => one.name.toLowerCase() === wanted);
  return sheet === undefined ? null : { sheet, rects };
}

function bodyOf(table: {
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}): Rect {
  const above = table.showHeaders ? 1 : 0;
  return {
    ...table.rect,
    row: table.rect.row + above,
    rows: table.rect.rows - above - (table.showTotals ? 1 : 0),
  };
}

function nameSelection(desk: Desk, name: string): boolean {
  const [area] = desk.sheet.selection;
  if (area === undefined || name === '') return false;
  const absolute = rectAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
  const formula = `=${quotedSheet(desk.sheet.name)}!${absolute}`;
  return attempt(desk, () => void addName(desk.workbook, { name, formula }));
}
