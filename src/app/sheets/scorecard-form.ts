import type { Cell, Cells, SchemeWords } from '../../engine/index.ts';
import type { CellLook, SheetBlock } from '../sheet-document.ts';
import { block, line } from './blocks.ts';
import { INPUT } from './plain-sheet.ts';
import { heightOf, linesOf } from './text-lines.ts';

/** Row of the headers of all tables. */
export const TOP = 3;
/** Of the columns of the rules, by their key; of most of them enough for a number. */
const WIDTHS: Partial<Readonly<Record<keyof SchemeWords['scorecard'], number>>> = {
  part: 14,
  name: 18,
  measure: 14,
  column: 16,
  better: 15,
  scale: 14,
  option: 16,
  label: 44,
  tier: 16,
  field: 18,
  shareOf: 16,
  pattern: 16,
  codes: 40,
  id: 14,
};
const OTHER_WIDTH = 9;

/** Yes or no in words: programs show truth values as they like, some as numbers. */
export function saidFlag(cell: Cell, { choices }: SchemeWords): Cell {
  return typeof cell === 'boolean' ? choices[cell ? 'true' : 'false'] : cell;
}

/** Characters of the columns of the rules. */
export function widthsOf([header = []]: Cells, words: SchemeWords): readonly number[] {
  const keys = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
  return header.map((cell) => {
    const key = keys.find((one) => words.scorecard[one] === cell);
    return key === undefined ? OTHER_WIDTH : (WIDTHS[key] ?? OTHER_WIDTH);
  });
}

/** Header and shaded cells of one table. */
export function formBlocks(column: number, [header = [], ...rows]: Cells): readonly SheetBlock[] {
  const look: CellLook = { align: 'left', wrap: true, vertical: 'center' };
  const head = line([TOP, column], header, { ...look, bold: true });
  if (rows.length === 0) return [head];
  return [head, block([TOP + 1, column], rows, { ...look, bold: false, fill: INPUT })];
}

interface Placed {
  readonly column: number;
  readonly cells: Cells;
}

/** Rows are as high as the longest text in one of the tables takes. */
export function rowHeights(placed: readonly Placed[], widths: readonly number[]): readonly SheetBlock[] {
  const rows = Math.max(...placed.map(({ cells }) => cells.length));
  return Array.from({ length: rows }, (_none, row) => {
    const lines = placed.flatMap(({ column, cells }) =>
      (cells[row] ?? []).map((cell, at) => linesOf(String(cell ?? ''), widths[column + at] ?? OTHER_WIDTH)),
    );
    const first = placed[0]?.cells[row]?.[0] ?? null;
    return line([TOP + row, placed[0]?.column ?? 0], [first], { rowHeight: heightOf(Math.max(...lines)) });
  });
}

/** A criterion stands out from its bands. */
export function criterionLines(
  column: number,
  [, ...rows]: Cells,
  words: SchemeWords,
): readonly SheetBlock[] {
  return rows.flatMap((row, i) =>
    row[0] === words.choices.criterion ? [line([TOP + 1 + i, column], row, { bold: true })] : [],
  );
}
