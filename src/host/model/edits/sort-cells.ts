import { OfficeError } from '../office-error.ts';
import { CellError } from '../scalar.ts';
import type { Scalar } from '../scalar.ts';
import { copiedFormula } from '../references/copied.ts';
import { intersection } from '../rect.ts';
import { requireUnmerged, requireWritable } from './guards.ts';
import type { Target } from './target.ts';

/** One key of a sort; `key` counts columns (rows for a sort by columns) from the block's first. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  /** The first line stays. */
  readonly hasHeaders: boolean;
  readonly orientation: 'Rows' | 'Columns';
}

interface Line {
  readonly keys: readonly Scalar[];
  readonly at: number;
  readonly cells: readonly {
    readonly value: Scalar;
    readonly formula: string | null;
    readonly style: number;
  }[];
}

/** Sorts a block in place, stably: numbers, texts, FALSE, TRUE, errors; blanks last either way. Refuses a key outside the block. */
export function sortCells(target: Target, options: SortOptions): void {
  const { workbook, sheet } = target;
  requireWritable(target, 'allowSort');
  requireUnmerged(sheet, target.rect);
  const used = sheet.cells.used(false);
  const byRows = options.orientation === 'Rows';
  const width = byRows ? target.rect.columns : target.rect.rows;
  if (options.keys.some(({ key }) => key >= width))
    throw new OfficeError('InvalidArgument', 'A sort key lies outside the range.');
  const rect = used === null ? null : intersection(used, target.rect);
  if (rect === null) return;
  const head = options.hasHeaders ? 1 : 0;
  const first = (byRows ? target.rect.row : target.rect.column) + head;
  const count = byRows ? rect.row + rect.rows - first : rect.column + rect.columns - first;
  const lines = Array.from({ length: Math.max(0, count) }, (_, i) =>
    readLine(target, { at: first + i, byRows, keys: options.keys }),
  );
  lines.sort((a, b) => compareLines(a, b, options));
  lines.forEach((line, i) => writeLine(target, line, { at: first + i, byRows }));
  workbook.changes.emit({
    kind: byRows ? 'rowsSorted' : 'columnsSorted',
    sheet: sheet.id,
    rect: target.rect,
  });
}

function readLine(
  { sheet, rect }: Target,
  line: { at: number; byRows: boolean; keys: readonly SortKey[] },
): Line {
  const { cells } = sheet;
  const places = Array.from({ length: line.byRows ? rect.columns : rect.rows }, (_, i) =>
    line.byRows ? ([line.at, rect.column + i] as const) : ([rect.row + i, line.at] as const),
  );
  return {
    at: line.at,
    keys: line.keys.map(({ key }) => {
      const place = places[key];
      return place === undefined ? null : cells.value(...place);
    }),
    cells: places.map((place) => ({
      value: cells.value(...place),
      formula: cells.formula(...place),
      style: cells.style(...place),
    })),
  };
}

function writeLine({ sheet, rect }: Target, line: Line, to: { at: number; byRows: boolean }): void {
  line.cells.forEach(({ value, formula, style }, i) => {
    const [row, column] = to.byRows ? [to.at, rect.column + i] : [rect.row + i, to.at];
    const by = to.at - line.at;
    sheet.cells.setValue(row, column, value);
    sheet.cells.setFormula(
      row,
      column,
      formula && copiedFormula(formula, to.byRows ? by : 0, to.byRows ? 0 : by),
    );
    sheet.cells.setStyle(row, column, style);
  });
}

function compareLines(a: Line, b: Line, options: SortOptions): number {
  for (const [i, { ascending }] of options.keys.entries()) {
    const [left = null, right = null] = [a.keys[i], b.keys[i]];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareScalars(left, right, options.matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return a.at - b.at;
}

const TEXTS = new Intl.Collator('en-US', { sensitivity: 'accent' });
const EXACT_TEXTS = new Intl.Collator('en-US', { caseFirst: 'lower' });

/** Excel's order of values in a sort: numbers < texts < FALSE < TRUE < errors. */
export function compareScalars(a: Scalar, b: Scalar, matchCase: boolean): number {
  const rank = kindRank(a) - kindRank(b);
  if (rank !== 0) return rank;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return (matchCase ? EXACT_TEXTS : TEXTS).compare(a, b);
  return typeof a === 'boolean' ? Number(a) - Number(b) : 0;
}

function kindRank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return value instanceof CellError ? 3 : 4;
}
