import type { Issue } from '../engine/issue.ts';
import type { Result } from '../engine/result.ts';
import type { Source } from '../app/workbook.ts';
import { areasIn, fullAddress, MAX_COLUMNS, type Place } from './a1.ts';
import type { Laid } from './column-layout.ts';
import { spansOf } from './read.ts';

/** Whether Excel lets us write beside the list: not on a protected sheet, not through a filter, not over or into joined cells. */
export async function mayWriteBeside(
  context: Excel.RequestContext,
  source: Source,
  laid: readonly Laid[],
): Promise<Result<void>> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const { protection, autoFilter } = sheet;
  protection.load('protected');
  autoFilter.load('isDataFiltered');
  const own = sheet.getCell(source.top, source.left).getTables(false);
  own.load('items/autoFilter/isDataFiltered');
  const room = roomBeside(source, laid.filter((one) => one.added).length);
  const cells = room === null ? null : usedIn(sheet, room);
  const merged = mergedIn(sheet, source, laid);
  await context.sync();
  if (protection.protected) return refuse({ code: 'sheet-protected', sheet: source.sheet });
  const filtered = autoFilter.isDataFiltered || own.items.some((table) => table.autoFilter.isDataFiltered);
  if (filtered) return refuse({ code: 'filter-active', address: source.address });
  if (cells !== null && !cells.isNullObject)
    return refuse({ code: 'cells-in-the-way', address: cells.address });
  const [joined] = merged.flatMap((areas) => (areas.isNullObject ? [] : areasIn(areas.address)));
  return joined === undefined
    ? { ok: true, value: undefined }
    : refuse({ code: 'merged-cells', address: joined });
}

/** Merged cells where our columns are or will be: of what is written into them Excel keeps the first cell, without a word. */
function mergedIn(
  sheet: Excel.Worksheet,
  { top, left, rowCount }: Source,
  laid: readonly Laid[],
): readonly Excel.RangeAreas[] {
  return spansOf(laid.map(({ position }) => position)).map(({ first, count }) => {
    const cells = sheet.getRangeByIndexes(top, left + first, rowCount + 1, count);
    const merged = cells.getMergedAreasOrNullObject();
    merged.load('address');
    return merged;
  });
}

/** Whether sheets may be added. */
export async function mayAddSheets(context: Excel.RequestContext): Promise<Result<void>> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  return protection.protected ? refuse({ code: 'workbook-protected' }) : { ok: true, value: undefined };
}

function refuse(issue: Issue): Result<never> {
  return { ok: false, issues: [issue] };
}

/** Where added columns go, and one more so that the list does not grow together with its neighbour. */
function roomBeside(source: Source, added: number): Place | null {
  const column = source.left + source.headers.length;
  const columns = Math.min(added + 1, MAX_COLUMNS - column);
  if (added === 0 || columns <= 0) return null;
  return { sheet: source.sheet, row: source.top, column, rows: source.rowCount + 1, columns };
}

function usedIn(sheet: Excel.Worksheet, place: Place): Excel.Range {
  const used = sheet.getRange(fullAddress(place).split('!').at(-1)).getUsedRangeOrNullObject(true);
  used.load('address');
  return used;
}
