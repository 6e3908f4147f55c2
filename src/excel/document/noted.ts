import type { SheetColours, SheetDocument, SheetList } from '../../app/sheet-document.ts';
import type { State } from '../../app/workbook.ts';
import { MAX_COLUMNS, MAX_ROWS, type Block } from '../a1.ts';
import { isColour } from '../colours.ts';
import type { PointColours } from './chart.ts';

/** What knows the notes of the last run; null where it left none. */
interface Noted {
  readonly memory: State | null;
}

/** What a run keeps with a sheet because Excel does not tell it later. */
export function noteOf({ charts, lists, widths, colours = [] }: SheetDocument): State {
  const data = Object.fromEntries(charts.map((chart) => [chart.name, chart.data]));
  const points = Object.fromEntries(
    charts.map(({ name, series }) => [name, series.map((one) => one.points)]),
  );
  return { charts: data, points, lists, widths, colours };
}

/** The data range of a chart as the last run noted it. */
export function notedData(noted: Noted, chart: string): Block | null {
  const block = notedOf(noted, 'charts', chart);
  return isBlock(block) ? block : null;
}

/** The colours of a chart's points, a series each, as the last run noted them. */
export function notedPoints(noted: Noted, chart: string): readonly PointColours[] | null {
  const points = notedOf(noted, 'points', chart);
  return Array.isArray(points) && points.every(isPointColours) ? points : null;
}

function notedOf({ memory }: Noted, what: 'charts' | 'points', chart: string): unknown {
  const charts = memory?.[what];
  if (typeof charts !== 'object' || charts === null || !(chart in charts)) return null;
  return (charts as Record<string, unknown>)[chart];
}

function isPointColours(value: unknown): value is PointColours {
  if (value === null) return true;
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && COLOUR.test(one));
}

const COLOUR = /^#[0-9a-f]{6}$/iu;

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
