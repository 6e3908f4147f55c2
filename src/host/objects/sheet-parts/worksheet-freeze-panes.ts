import type { Host } from '../../host.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Rect } from '../../model/rect.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect.ts';
import { rectOn } from '../area-argument.ts';
import { absent, indexOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { tell } from '../tell.ts';

/** `worksheet.freezePanes`. */
export const worksheetFreezePanes = declare('WorksheetFreezePanes', {
  call: {
    freezeRows: (sheet, [count], host) =>
      freeze(sheet, host, { rows: absent(count) ? 1 : indexOf(count), columns: 0 }),
    freezeColumns: (sheet, [count], host) =>
      freeze(sheet, host, { rows: 0, columns: absent(count) ? 1 : indexOf(count) }),
    freezeAt: (sheet, [range], host) => {
      const rect = rectOn(sheet, range, host);
      freeze(sheet, host, {
        rows: rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows,
        columns: rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns,
      });
    },
    unfreeze: (sheet, _, host) => freeze(sheet, host, { rows: 0, columns: 0 }),
    getLocation: (sheet) => {
      const rect = frozenRect(sheet);
      if (rect === null) throw refusal('ItemNotFound');
      return hold('Range', { sheet, rect });
    },
    getLocationOrNullObject: (sheet) => {
      const rect = frozenRect(sheet);
      return rect === null ? null : hold('Range', { sheet, rect });
    },
  },
});

function freeze(sheet: Sheet, host: Host, frozen: Sheet['frozen']): void {
  sheet.frozen = frozen;
  tell(host, sheet, { kind: 'layout' });
}

function frozenRect(sheet: Sheet): Rect | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return {
    row: 0,
    column: 0,
    rows: rows === 0 ? MAX_ROWS : rows,
    columns: columns === 0 ? MAX_COLUMNS : columns,
  };
}
