import type { Cells } from '../engine/cell.ts';
import { MAX_COLUMNS, MAX_ROWS, type Block } from './a1.ts';
import { anchorsOf, loadNames, type Anchor } from './anchors.ts';
import { askDateSystem, seeDateSystem } from './date-system.ts';
import { isTooLarge, issueOf } from './excel-error.ts';
import type { Region } from './region.ts';
import type { Session } from './session.ts';

/** Rows looked at to recognise the columns, header and titles included. */
const HEAD_ROWS = 61;
const HEAD_CELLS = 200_000;

/** The top rows of a region, and what else tells what they are. */
export interface Head extends HeadCells {
  readonly anchors: readonly Anchor[];
  /** Addresses of merged cells. */
  readonly merged: string;
  /** Address of cells below the region, which blank rows part from it; null where there are none. */
  readonly below: string | null;
  readonly date1904: boolean;
}

interface HeadCells {
  readonly values: Cells;
  readonly formats: readonly (readonly string[])[];
}

/** Cells of a region by their place in it: what was refused once cannot be asked again, so its ranges are made anew. */
interface Area extends Block {
  readonly region: Excel.Range;
}

/** All in one request; long texts that Excel refuses to answer at once are asked for in parts. */
export async function readHead(
  session: Session,
  context: Excel.RequestContext,
  region: Region,
): Promise<Head> {
  const { place } = region;
  const { columns } = place;
  const rows = Math.min(place.rows, Math.max(2, Math.min(HEAD_ROWS, Math.floor(HEAD_CELLS / columns))));
  const area = { region: region.range, row: 0, column: 0, rows, columns };
  let around = askAround(session, context, { area, region });
  let cells = await readAtOnce(context, area);
  if (cells === null) {
    around = askAround(session, context, { area, region });
    await context.sync();
    cells = await readInParts(context, area);
  }
  if (session.readOnly()) await seeDateSystem(session, region.range, cells);
  return { ...cells, ...around() };
}

/** Asks for all but the cells; the answer is there after the next sync. */
function askAround(
  session: Session,
  context: Excel.RequestContext,
  { area, region }: { readonly area: Area; readonly region: Region },
): () => Omit<Head, keyof HeadCells> {
  // Counts as writing, too.
  const merged = session.readOnly() ? null : rangeOf(area).getMergedAreasOrNullObject();
  merged?.load('address');
  const below = usedBelow(region);
  const names = loadNames(context);
  const date1904 = askDateSystem(session, context);
  return () => ({
    anchors: anchorsOf(names),
    merged: merged === null || merged.isNullObject ? '' : merged.address,
    below: below === null || below.isNullObject || below.columnCount === 1 ? null : below.address,
    date1904: date1904(),
  });
}

/** Null where nothing can be: a table says itself where it ends. A single column is a note, no rows of a list. */
function usedBelow({ range, table, place }: Region): Excel.Range | null {
  const end = place.row + place.rows;
  if (table !== null || end >= MAX_ROWS) return null;
  const below = range.worksheet.getRangeByIndexes(end, place.column, MAX_ROWS - end, place.columns);
  const used = below.getUsedRangeOrNullObject(true);
  used.load('address,columnCount');
  return used;
}

/** Null where Excel refuses to answer so much at once. */
async function readAtOnce(context: Excel.RequestContext, area: Area): Promise<HeadCells | null> {
  // Excel gives no cells of rows that it is asked for whole.
  const parts = (area.columns < MAX_COLUMNS ? [area] : halves(area, 'columns')).map(rangeOf);
  for (const range of parts) range.load('values,numberFormat');
  try {
    await context.sync();
  } catch (error) {
    if (area.rows * area.columns > 1 && isTooLarge([issueOf(error)])) return null;
    throw error;
  }
  return {
    values: sideBySide(parts.map((range): Cells => range.values)),
    formats: sideBySide(parts.map((range): HeadCells['formats'] => range.numberFormat)),
  };
}

async function readInParts(context: Excel.RequestContext, area: Area): Promise<HeadCells> {
  const along = area.rows > 1 ? 'rows' : 'columns';
  const [first, second] = halves(area, along);
  const one = (await readAtOnce(context, first)) ?? (await readInParts(context, first));
  const other = (await readAtOnce(context, second)) ?? (await readInParts(context, second));
  if (along === 'rows')
    return { values: [...one.values, ...other.values], formats: [...one.formats, ...other.formats] };
  return {
    values: sideBySide([one.values, other.values]),
    formats: sideBySide([one.formats, other.formats]),
  };
}

function rangeOf({ region, row, column, rows, columns }: Area): Excel.Range {
  return region.getCell(row, column).getResizedRange(rows - 1, columns - 1);
}

function halves(area: Area, along: 'rows' | 'columns'): readonly [Area, Area] {
  const first = Math.ceil(area[along] / 2);
  const rest = area[along] - first;
  return along === 'rows'
    ? [
        { ...area, rows: first },
        { ...area, row: area.row + first, rows: rest },
      ]
    : [
        { ...area, columns: first },
        { ...area, column: area.column + first, columns: rest },
      ];
}

/** Blocks that lie side by side, as one. */
function sideBySide<T>(blocks: readonly (readonly (readonly T[])[])[]): readonly (readonly T[])[] {
  const [first = [], ...more] = blocks;
  return more.length === 0
    ? first
    : first.map((row, at) => [row, ...more.map((block) => block[at] ?? [])].flat());
}
