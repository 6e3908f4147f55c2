import type { SheetColours, SheetDocument, SheetList } from '../../app/sheet-document.ts';
import type { State } from '../../app/workbook.ts';
import { MAX_COLUMNS, MAX_ROWS, type Block } from '../a1.ts';
import { isColour } from '../colours.ts';

/** What knows the notes of the last run; null where it left none. */
interface Noted {
  readonly memory: State | null;
}

/** What a run keeps with a sheet because Excel does not tell it later. */
export function noteOf({ charts, lists, widths, colours = [] }: SheetDocument): State {
  return { charts: Object.fromEntries(charts.map(({ name, data }) => [name, data])), lists, widths, colours };
}

/** The data range of a chart as the last run noted it. */
export function notedData({ memory }: Noted, chart: string): Block | null {
  const charts = memory?.['charts'];
  if (typeof charts !== 'object' || charts === null || !(chart in charts)) return null;
  const block: unknown = (charts as Record<string, unknown>)[chart];
  return isBlock(block) ? block : null;
}

/** The lists to choose from as the last run noted them. */
export function notedLists({ memory }: Noted): readonly SheetList[] {
  const lists = memory?.['lists'];
  return Array.isArray(lists) ? lists.filter(isList) : [];
}

/** The colours by text as the last run noted them. */
export function notedColours({ memory }: Noted): readonly SheetColours[] {
  const colours = memory?.['colours'];
  return Array.isArray(colours) ? colours.filter(isColours) : [];
}

/** Whether the columns are others than those that the last run noted, so that their widths do not fit. */
export function needsWidths(memory: State | null, { widths }: SheetDocument): boolean {
  const noted = memory?.['widths'];
  return Array.isArray(noted) && widths.some((width, column) => width !== noted[column]);
}

function isColours(value: unknown): value is SheetColours {
  if (!isBlock(value)) return false;
  const { colors } = value as Partial<SheetColours>;
  return Array.isArray(colors) && colors.every(isColour);
}

function isList(value: unknown): value is SheetList {
  if (!isBlock(value)) return false;
  const { values, prompt } = value as Partial<SheetList>;
  const texts = Array.isArray(values) && values.every((one) => typeof one === 'string');
  return texts && (prompt === null || typeof prompt === 'string');
}

function isBlock(value: unknown): value is Block {
  if (typeof value !== 'object' || value === null) return false;
  const { row, column, rows, columns } = value as Partial<Block>;
  return isSpan(row, rows, MAX_ROWS) && isSpan(column, columns, MAX_COLUMNS);
}

function isSpan(first: unknown, count: unknown, most: number): boolean {
  if (!Number.isInteger(first) || !Number.isInteger(count)) return false;
  const [from, length] = [Number(first), Number(count)];
  return from >= 0 && length > 0 && from + length <= most;
}
