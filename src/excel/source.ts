import type { Cells } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import type { Source } from '../app/workbook.ts';
import { addressOf, fullAddress, MAX_COLUMNS, parsePlace, type Place } from './a1.ts';
import { anchorsOf, groupIn, loadNames, type Anchor } from './anchors.ts';
import { askDateSystem, from1904 } from './date-system.ts';
import { headerRow, headerText } from './header-row.ts';
import { memoryKey, stateOf } from './memory.ts';
import { regionAround, type Region } from './region.ts';
import type { Session } from './session.ts';

/** Rows looked at to recognise the columns, header and titles included. */
const HEAD_ROWS = 61;
const HEAD_CELLS = 200_000;
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
  if (titleRows === null)
    return { ok: false, issues: [{ code: 'no-header', address: fullAddress(region.value.place) }] };
  const place = below(region.value.place, titleRows);
  if (place.rows < 2 || isBlank(head.values.slice(titleRows + 1), place.rows - 1))
    return { ok: false, issues: [{ code: 'empty-table', address: fullAddress(place) }] };
  const header = { ...place, rows: 1 };
  if (touchesRow(head.merged, place.row))
    return { ok: false, issues: [{ code: 'merged-header', address: fullAddress(header) }] };
  const group = groupIn(header, head.anchors);
  const memory = group === null ? null : await recall(context, group.group);
  return { ok: true, value: assemble({ region: region.value, place, head, titleRows, group, memory }) };
}

/** Whether all data rows were seen and none holds anything: a blank row below the headers belongs to their region. */
function isBlank(seen: Cells, rows: number): boolean {
  return seen.length >= rows && seen.every((row) => row.every((cell) => cell === '' || cell === null));
}

interface Head {
  readonly values: Cells;
  readonly formats: readonly (readonly string[])[];
  readonly anchors: readonly Anchor[];
  readonly merged: string;
  readonly date1904: boolean;
}

async function readHead(session: Session, context: Excel.RequestContext, region: Region): Promise<Head> {
  const { rows, columns } = region.place;
  const depth = Math.max(2, Math.min(rows, HEAD_ROWS, Math.floor(HEAD_CELLS / columns)));
  const range = region.range.getCell(0, 0).getResizedRange(Math.min(depth, rows) - 1, columns - 1);
  const parts = inParts(range, columns);
  for (const part of parts) part.load('values,numberFormat');
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  const names = loadNames(context);
  const date1904 = askDateSystem(session, context);
  await context.sync();
  return {
    values: joined(parts.map((part): Cells => part.values)),
    formats: joined(parts.map((part): readonly (readonly string[])[] => part.numberFormat)),
    anchors: anchorsOf(names),
    merged: merged.isNullObject ? '' : merged.address,
    date1904: date1904(),
  };
}

/** Excel gives no cells of rows that it is asked for whole. */
function inParts(range: Excel.Range, columns: number): readonly Excel.Range[] {
  if (columns < MAX_COLUMNS) return [range];
  return [range.getResizedRange(0, -1), range.getLastColumn()];
}

/** Blocks that lie side by side, as one. */
function joined<T>(blocks: readonly (readonly (readonly T[])[])[]): readonly (readonly T[])[] {
  const [first = [], ...more] = blocks;
  return more.length === 0
    ? first
    : first.map((row, at) => [row, ...more.map((block) => block[at] ?? [])].flat());
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
    headers: (head.values[titleRows] ?? []).map(headerText),
    own: group?.own ?? new Map(),
    head: head.date1904 ? from1904(rows, formats) : rows,
    formats,
    selectedRow: selectedRow(region.probeRow, place),
    date1904: head.date1904,
    memory,
  };
}

function below(place: Place, rows: number): Place {
  return { ...place, row: place.row + rows, rows: place.rows - rows };
}

function selectedRow(row: number, place: Place): number | null {
  const inside = row - place.row - 1;
  return inside >= 0 && inside < place.rows - 1 ? inside : null;
}

/** Whether one of several addresses reaches into a row. */
function touchesRow(addresses: string, row: number): boolean {
  return addresses.split(/,(?=[^,]*!)/u).some((address) => {
    const place = parsePlace(address);
    return place !== null && place.row <= row && row < place.row + place.rows;
  });
}
