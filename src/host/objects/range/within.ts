import { covers, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../model/rect.ts';
import type { Held } from '../../wire/host-class.ts';
import { hold } from '../hold.ts';
import type { Area } from '../holds.ts';
import { refusal } from '../refusal.ts';

const SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A block of the same sheet, refused when it leaves the sheet or has no cells. */
export function within({ sheet }: Pick<Area, 'sheet'> & Partial<Area>, rect: Rect): Held {
  if (rect.rows <= 0 || rect.columns <= 0 || !covers(SHEET, rect)) throw refusal('InvalidArgument');
  return hold('Range', { sheet, rect });
}
