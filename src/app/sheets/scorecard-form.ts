import type { Cell, Cells, SchemeWords } from '../../engine/index.ts';
import type { CellLook, SheetBlock } from '../sheet-document.ts';
import { block, line } from './blocks.ts';
import { INPUT } from './plain-sheet.ts';
import { heightOf, linesOf } from './text-lines.ts';

/** Row of the headers of all tables. */
export const TOP = 3;
/** Of the columns of the rules, by their key; of most of them enough for a number. */
const RULES: Partial<Readonly<Record<keyof SchemeWords['scorecard'], number>>> = {
  part: 17,
  name: 21,
  measure: 21,
  column: 16,
  better: 18,
  scale: 16,
  option: 18,
  label: 44,
  tier: 22,
  field: 18,
  shareOf: 16,
  pattern: 16,
  codes: 40,
  id: 22,
};
/** Of the columns of the tiers. */
const TIERS: Partial<Readonly<Record<keyof SchemeWords['tiers'], number>>> = { name: 24, strategy: 96 };
const OTHER_WIDTH = 11;

/** Yes or no in words: programs show truth values as they like, some as numbers. */
export function saidFlag(cell: Cell, { choices }: SchemeWords): Cell {
  return typeof cell === 'boolean' ? choices[cell ? 'true' : 'false'] : cell;
}

/** Characters of the columns of the rules. */
export function widthsOfRules([header = []]: Cells, { scorecard }: SchemeWords): readonly number[] {
  return widths(header, scorecard, RULES);
}

/** Characters of the columns of the tiers. */
export function widthsOfTiers([header = []]: Cells, { tiers }: SchemeWords): readonly number[] {
  return widths(header, tiers, TIERS);
}

function widths<Key extends string>(
  header: readonly Cell[],
  names: Readonly<Record<Key, string>>,
  known: Partial<Readonly<Record<Key, number>>>,
): readonly number[] {
  const keys = Object.keys(known) as Key[];
  return header.map((cell) => {
    const key = keys.find((one) => names[one] === cell);
    return (key === undefined ? undefined : known[key]) ?? OTHER_WIDTH;
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
