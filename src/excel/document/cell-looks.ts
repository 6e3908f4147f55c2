import type { Block } from '../a1.ts';
import { rangeOf } from './chart.ts';

/** The looks of the cells of a block, as they can be put back. */
export type CellLooks = readonly (readonly Excel.SettableCellProperties[])[];

/** More cells would make answers of megabytes; the looks of longer sheets stay as they were drawn last. */
const MOST = 4_000;

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Asks for the looks of a block; null where they are too many. Read them after the next sync with `cellLooks`. */
export function askForLooks(
  sheet: Excel.Worksheet,
  block: Block | null,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> | null {
  if (block === null || block.rows * block.columns > MOST) return null;
  return rangeOf(sheet, block).getCellProperties(ASKED);
}

/** Looks that were asked for. A colour of no fill and a line of no border must not come back as a fill and a line. */
export function cellLooks(
  asked: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null,
): CellLooks | null {
  return asked === null ? null : asked.value.map((row) => row.map(settable));
}

function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders = {} } = format;
  const lines = Object.entries(borders as Readonly<Record<string, Excel.CellBorder>>).map(([side, line]) => [
    side,
    line.style === 'None' ? { style: 'None' } : line,
  ]);
  return {
    format: {
      ...format,
      fill: fill?.pattern === 'None' ? { pattern: 'None' } : fill,
      borders: Object.fromEntries(lines) as Excel.CellBorderCollection,
    },
  };
}

/** Gives the cells of a block their looks again. */
export function putLooks(sheet: Excel.Worksheet, block: Block, looks: CellLooks): void {
  rangeOf(sheet, block).setCellProperties(looks.map((row) => [...row]));
}
