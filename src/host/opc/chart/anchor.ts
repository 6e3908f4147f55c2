import type { ChartPart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { child, descendants, number, prefixed, textOf } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';

/** English Metric Units in a point. */
const EMU = 12_700;
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

type Box = Pick<ChartPart, 'left' | 'top' | 'width' | 'height'>;

/** Points that a column takes: 7 pixels a character at 96 dots per inch, in Calibri 11 (ECMA-376 18.3.1.13). */
function columnWidth(sheet: Sheet, column: number): number {
  const line = sheet.columns.get(column);
  if (line?.hidden) return 0;
  const characters = line?.size ?? null;
  return characters === null ? DEFAULT_WIDTH : Math.round(characters * 7) * 0.75;
}

function rowHeight(sheet: Sheet, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden ? 0 : (line?.size ?? DEFAULT_HEIGHT);
}

/** `<xdr:from>` and `<xdr:to>` of a box on a sheet: its corners by cell and offset. */
export function anchorCells(box: Box, sheet: Sheet): string {
  return (
    corner('from', sheet, [box.left, box.top]) +
    corner('to', sheet, [box.left + box.width, box.top + box.height])
  );
}

function corner(name: string, sheet: Sheet, [x, y]: readonly [number, number]): string {
  const [column, right] = cellAt(x, (index) => columnWidth(sheet, index), 16_383);
  const [row, down] = cellAt(y, (index) => rowHeight(sheet, index), 1_048_575);
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(right * EMU)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(down * EMU)}</xdr:rowOff></xdr:${name}>`
  );
}

function cellAt(
  points: number,
  size: (index: number) => number,
  last: number,
): [index: number, offset: number] {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < last && rest >= size(index); index++) rest -= size(index);
  return [index, rest];
}

/** The box of an anchor element, of any of the three kinds. */
export function readBox(anchor: XmlNode, sheet: Sheet): Box {
  const from = cornerPoint(child(anchor, 'from'), sheet);
  const position = child(anchor, 'pos')?.attributes;
  const left = position ? Number(position['x']) / EMU : from.x;
  const top = position ? Number(position['y']) / EMU : from.y;
  const extent = child(anchor, 'ext')?.attributes;
  const to = cornerPoint(child(anchor, 'to'), sheet);
  const width = extent ? Number(extent['cx']) / EMU : to.x - left;
  const height = extent ? Number(extent['cy']) / EMU : to.y - top;
  return { left: rounded(left), top: rounded(top), width: rounded(width), height: rounded(height) };
}

function cornerPoint(node: XmlNode | undefined, sheet: Sheet): { readonly x: number; readonly y: number } {
  const value = (name: string): number => number(textOf(child(node, name)).trim()) ?? 0;
  const sum = (count: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = 0; index < Math.min(count, 1_048_576); index++) total += size(index);
    return total;
  };
  return {
    x: sum(value('col'), (index) => columnWidth(sheet, index)) + value('colOff') / EMU,
    y: sum(value('row'), (index) => rowHeight(sheet, index)) + value('rowOff') / EMU,
  };
}

function rounded(points: number): number {
  return Number.isFinite(points) ? Math.round(points * 100) / 100 : 0;
}

/** The anchor that holds the chart of that relationship. */
export function anchorOf(root: XmlNode, relId: string): XmlNode | undefined {
  return root.children.find((anchor) =>
    descendants(anchor, 'chart').some((it) => prefixed(it, 'id') === relId),
  );
}
