import type { Cells } from '../engine/cell.ts';
import type { Issue } from '../engine/issue.ts';
import type { Result } from '../engine/result.ts';
import type { Source } from '../app/workbook.ts';
import { addressOf, areasIn, fullAddress, parsePlace, type Place } from './a1.ts';
import { groupIn } from './anchors.ts';
import { from1904 } from './date-system.ts';
import { readHead, type Head } from './head.ts';
import { headerRow, headerText } from './header-row.ts';
import { memoryKey, stateOf } from './memory.ts';
import { regionAround, type Region } from './region.ts';
import type { Session } from './session.ts';
import { toldApart } from './told-apart.ts';

/** Data rows handed on. */
const SHOWN_ROWS = 50;

/** The customer list around some cells. */
export async function sourceAround(
  session: Session,
  context: Excel.RequestContext,
  probe: Excel.Range,
): Promise<Result<Source>> {
  const region = await regionAround(context, probe);
  if (!region.ok) return region;
  const head = await readHead(session, context, region.value);
  const titleRows = region.value.table === null ? headerRow(head.values) : 0;
  if (titleRows === null) return { ok: false, issues: [await withoutHeaders(context, region.value, head)] };
  const place = lowered(region.value.place, titleRows);
  if (place.rows < 2 || isBlank(head.values.slice(titleRows + 1), place.rows - 1))
    return { ok: false, issues: [withoutRows(place, head)] };
  const header = { ...place, rows: 1 };
  if (touchesRow(head.merged, place.row))
    return { ok: false, issues: [{ code: 'merged-header', address: fullAddress(header) }] };
  const group = groupIn(header, head.anchors);
  const memory = group === null ? null : await recall(context, group.group);
  return { ok: true, value: assemble({ region: region.value, place, head, titleRows, group, memory }) };
}

/** Why rows have no headers; where blank rows part them from theirs, this is said. */
async function withoutHeaders(
  context: Excel.RequestContext,
  { range, place }: Region,
  { values }: Head,
): Promise<Issue> {
  const address = fullAddress(place);
  const rows = Math.min(place.row, ABOVE);
  if (rows === 0) return { code: 'no-header', address };
  const above = range.getRowsAbove(rows);
  above.load('values');
  await context.sync();
  const known = headerRow([...(above.values as Cells), ...values.slice(0, ABOVE)]) !== null;
  return { code: known ? 'rows-below' : 'no-header', address };
}

/** Rows above a list, or at its top, in which headers are looked for that are not where they should be. */
const ABOVE = 4;

/** Why headers have no rows; where blank rows part them from theirs, this is said. */
function withoutRows(place: Place, { below }: Head): Issue {
  return below === null
    ? { code: 'empty-table', address: fullAddress(place) }
    : { code: 'rows-below', address: below };
}

/** Whether all data rows were seen and none holds anything: a blank row below the headers belongs to their region. */
function isBlank(seen: Cells, rows: number): boolean {
  return seen.length >= rows && seen.every((row) => row.every((cell) => cell === '' || cell === null));
}

async function recall(context: Excel.RequestContext, group: string): Promise<Source['memory']> {
  const setting = context.workbook.settings.getItemOrNullObject(memoryKey(group));
  setting.load('value');
  await context.sync();
  return stateOf(setting);
}

interface Parts {
  readonly region: Region;
  readonly place: Place;
  readonly head: Head;
  readonly titleRows: number;
  readonly group: ReturnType<typeof groupIn>;
  readonly memory: Source['memory'];
}

function assemble({ region, place, head, titleRows, group, memory }: Parts): Source {
  const rows = head.values.slice(titleRows + 1, titleRows + 1 + SHOWN_ROWS);
  const formats = head.formats.slice(titleRows + 1, titleRows + 1 + rows.length);
  const bare = addressOf(place);
  const headers = (head.values[titleRows] ?? []).map(headerText);
  return {
    id:
      group?.group ??
      (region.table === null ? `cells|${region.sheetId}|${bare}` : `table|${region.table.id}`),
    kind: region.table === null ? 'region' : 'table',
    sheet: place.sheet,
    name: region.table?.name ?? bare,
    address: fullAddress(place),
    top: place.row,
    left: place.column,
    rowCount: place.rows - 1,
    headers,
    names: toldApart(headers),
    own: group?.own ?? new Map(),
    head: head.date1904 ? from1904(rows, formats) : rows,
    formats,
    selectedRow: selectedRow(region.probeRow, place),
    below: head.below,
    date1904: head.date1904,
    memory,
  };
}

function lowered(place: Place, rows: number): Place {
  return { ...place, row: place.row + rows, rows: place.rows - rows };
}

function selectedRow(row: number, place: Place): number | null {
  const inside = row - place.row - 1;
  return inside >= 0 && inside < place.rows - 1 ? inside : null;
}

/** Whether one of several addresses reaches into a row. */
function touchesRow(addresses: string, row: number): boolean {
  return areasIn(addresses).some((address) => {
    const place = parsePlace(address);
    return place !== null && place.row <= row && row < place.row + place.rows;
  });
}
