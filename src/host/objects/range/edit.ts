import { clearCells, type ClearWhat } from '../../model/edits/clear-cells.ts';
import { mergeCells, unmergeCells } from '../../model/edits/merge-cells.ts';
import { deleteCells, insertCells } from '../../model/edits/shift-cells.ts';
import type { HostClass } from '../../wire/host-class.ts';
import { absent, oneOf } from '../arguments.ts';
import { hold } from '../hold.ts';
import type { Area } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { copyInto } from './copy.ts';
import { findFirst } from './find.ts';
import { target } from './properties.ts';

/** What `clear` can take away. */
export const CLEAR: readonly ClearWhat[] = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'];

/** The members of a range that change cells. */
export const rangeEdit: NonNullable<HostClass<Area>['call']> = {
  merge: (area, [across], host) => mergeCells(target(area, host), across === true),
  unmerge: (area, _args, host) => unmergeCells(target(area, host)),
  copyFrom: copyInto,
  find: (area, args, host) => {
    const found = findFirst(area, args, host);
    if (found === null) throw refusal('ItemNotFound');
    return found;
  },
  findOrNullObject: findFirst,
  setDirty: (_area, _args, host) => host.calculator?.recalculateAll(),
  _ValidateArraySize: ({ rect }, [rows, columns]) => {
    if (rows !== rect.rows || columns !== rect.columns) throw refusal('InvalidArgument');
  },
  clear: (area, [what], host) => clearCells(target(area, host), absent(what) ? 'All' : oneOf(CLEAR, what)),
  insert: (area, [shift], host) => {
    const { sheet, rect } = area;
    insertCells(target(area, host), oneOf(['Down', 'Right'] as const, shift));
    return hold('Range', { sheet, rect });
  },
  delete: (area, [shift], host) => deleteCells(target(area, host), oneOf(['Up', 'Left'] as const, shift)),
  calculate: (_area, _args, host) => host.calculator?.calculate(),
  select: ({ sheet, rect }, _args, host) => {
    sheet.selection = [rect];
    host.workbook.selectedChart = null;
    host.changes.emit({ kind: 'selection', sheet: sheet.id, rect });
    if (host.workbook.activeSheet === sheet.id) return;
    host.workbook.activeSheet = sheet.id;
    host.changes.emit({ kind: 'sheetActivated', sheet: sheet.id });
  },
};
