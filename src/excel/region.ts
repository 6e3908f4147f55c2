import type { Result } from '../engine/result.ts';
import { fullAddress, parsePlace, type Place } from './a1.ts';

/** A table or a block of filled cells. `place` leaves out a table's totals row. */
export interface Region {
  readonly table: { readonly id: string; readonly name: string } | null;
  readonly range: Excel.Range;
  readonly place: Place;
  readonly sheetId: string;
  readonly probeRow: number;
}

/** The table that some cells touch, else the block of filled cells around them. */
export async function regionAround(
  context: Excel.RequestContext,
  probe: Excel.Range,
): Promise<Result<Region>> {
  const tables = probe.getTables(false);
  tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  const used = probe.getUsedRangeOrNullObject(true);
  used.load('address');
  probe.load('address,rowIndex');
  await context.sync();
  const { items } = tables;
  const [table, second] = items;
  if (second !== undefined) return { ok: false, issues: [{ code: 'several-areas', address: probe.address }] };
  if (table !== undefined && !table.showHeaders)
    return { ok: false, issues: [{ code: 'no-header', address: table.name }] };
  const range = table?.getRange() ?? (used.isNullObject ? aroundBlank(probe) : aroundFirst(used));
  return measured(context, { range, table: table ?? null, probeRow: probe.rowIndex });
}

function aroundFirst(range: Excel.Range): Excel.Range {
  return range.getCell(0, 0).getSurroundingRegion();
}

/** A blank cell has a region around it, too: the list that it lies in or touches; Excel counts in the blank cells beside it. */
function aroundBlank(probe: Excel.Range): Excel.Range {
  return aroundFirst(probe).getUsedRangeOrNullObject(true);
}

async function measured(
  context: Excel.RequestContext,
  found: { readonly range: Excel.Range; readonly table: Excel.Table | null; readonly probeRow: number },
): Promise<Result<Region>> {
  const { range, table, probeRow } = found;
  const corner = range.getCell(0, 0);
  range.load('address');
  range.worksheet.load('id');
  corner.load('values');
  await context.sync();
  if (range.isNullObject) return { ok: false, issues: [{ code: 'nothing-selected' }] };
  const whole = parsePlace(range.address);
  if (whole === null) return { ok: false, issues: [{ code: 'nothing-selected' }] };
  if (whole.rows * whole.columns === 1) {
    const blank = corner.values[0]?.[0] === '';
    const address = fullAddress(whole);
    return { ok: false, issues: [blank ? { code: 'nothing-selected' } : { code: 'single-cell', address }] };
  }
  const place = table?.showTotals === true ? { ...whole, rows: whole.rows - 1 } : whole;
  const known = table === null ? null : { id: table.id, name: table.name };
  return { ok: true, value: { table: known, range, place, sheetId: range.worksheet.id, probeRow } };
}
