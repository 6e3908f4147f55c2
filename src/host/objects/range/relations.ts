import type { Host } from '../../host.ts';
import { hasCell, intersection, overlaps, type Rect } from '../../model/rect.ts';
import type { Arg, Held, HostClass } from '../../wire/host-class.ts';
import { hold } from '../hold.ts';
import type { Area } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { specialCells } from './special.ts';

/** The members of a range that answer what lies on it: tables, spills, merges, visible and special cells. */
export const rangeRelations: NonNullable<HostClass<Area>['call']> = {
  getTables: ({ sheet, rect }, [whole]) =>
    hold('TableScopedCollection', { sheet, rect, whole: whole === true }),
  getVisibleView: (area) => hold('RangeView', area),
  getSpecialCells: (area, [type, kind], host) => special(area, { type, kind, host }) ?? none(),
  getSpecialCellsOrNullObject: (area, [type, kind], host) => special(area, { type, kind, host }),
  getMergedAreasOrNullObject: ({ sheet, rect }) => {
    const rects = sheet.merges.map((merge) => intersection(merge, rect)).filter((part) => part !== null);
    return rects.length === 0 ? null : hold('RangeAreas', { sheet, rects });
  },
  getSpillingToRange: (area) => spilling(area) ?? none(),
  getSpillingToRangeOrNullObject: (area) => spilling(area),
  getSpillParent: (area) => parent(area) ?? none(),
  getSpillParentOrNullObject: (area) => parent(area),
};

function special({ sheet, rect }: Area, ask: { type: Arg; kind: Arg; host: Host }): Held | null {
  return specialCells({ sheet, rects: [rect] }, ask);
}

/** The spill that starts in the range's first cell. */
function spilling({ sheet, rect }: Area): Held | null {
  const starts = (r: Rect): boolean => r.row === rect.row && r.column === rect.column;
  const spill = sheet.arrays.find((array) => array.dynamic && starts(array.rect));
  return spill === undefined ? null : hold('Range', { sheet, rect: spill.rect });
}

/** The cell whose formula spills into the range's only cell. */
function parent({ sheet, rect }: Area): Held | null {
  if (rect.rows * rect.columns !== 1) throw refusal('InvalidArgument');
  const spill = sheet.arrays.find(
    (array) => array.dynamic && overlaps(array.rect, rect) && hasCell(array.rect, rect.row, rect.column),
  );
  return spill === undefined ? null : hold('Range', { sheet, rect: { ...spill.rect, rows: 1, columns: 1 } });
}

function none(): never {
  throw refusal('ItemNotFound');
}
