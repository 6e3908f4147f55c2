import type { Host } from '../../host.ts';
import { intersection, type Rect } from '../../model/rect.ts';
import { CellError, type Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Arg, Held } from '../../wire/host-class.ts';
import { absent, oneOf } from '../arguments.ts';
import { hold } from '../hold.ts';
import type { Areas } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { isUnbounded } from './read.ts';

const KINDS = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** `getSpecialCells` for Blanks, Constants, Formulas and Visible; null where there are none. */
export function specialCells(areas: Areas, ask: { type: Arg; kind: Arg; host: Host }): Held | null {
  const type = oneOf(
    [
      'Blanks',
      'Constants',
      'Formulas',
      'Visible',
      'LastCell',
      'ConditionalFormats',
      'DataValidations',
      'SameConditionalFormat',
      'SameDataValidation',
    ] as const,
    ask.type,
  );
  const wanted = TESTS[type];
  if (wanted === undefined) throw refusal('NotImplemented', `NotImplemented: Range.getSpecialCells ${type}`);
  const kind = absent(ask.kind) ? 'All' : oneOf(KINDS, ask.kind);
  const used = areas.sheet.cells.used(false);
  const rects = areas.rects.flatMap((rect) => {
    const part =
      type === 'Visible' && !isUnbounded(rect) ? rect : used === null ? null : intersection(rect, used);
    return part === null ? [] : columnRuns(part, (row, column) => wanted(areas.sheet, { row, column }, kind));
  });
  const merged = mergeRuns(rects);
  return merged.length === 0 ? null : hold('RangeAreas', { sheet: areas.sheet, rects: merged });
}

type Test = (sheet: Sheet, at: { row: number; column: number }, kind: string) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  Blanks: ({ cells }, { row, column }) =>
    cells.value(row, column) === null && cells.formula(row, column) === null,
  Constants: ({ cells }, { row, column }, kind) =>
    cells.formula(row, column) === null && isKind(cells.value(row, column), kind),
  Formulas: ({ cells }, { row, column }, kind) =>
    cells.formula(row, column) !== null && isKind(cells.value(row, column), kind),
  Visible: (sheet, { row, column }) =>
    sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true,
};

function isKind(value: Scalar, kind: string): boolean {
  if (value === null) return false;
  if (kind === 'All') return true;
  if (value instanceof CellError) return kind.includes('Error');
  if (typeof value === 'boolean') return kind.includes('Logical');
  return typeof value === 'number' ? kind.includes('Number') : kind.includes('Text');
}

/** Per row, runs of neighbouring cells that pass. */
function columnRuns(
  { row, column, rows, columns }: Rect,
  passes: (row: number, column: number) => boolean,
): Rect[] {
  const runs: Rect[] = [];
  for (let r = row; r < row + rows; r++) {
    let start = -1;
    for (let c = column; c <= column + columns; c++) {
      const inside = c < column + columns && passes(r, c);
      if (inside && start < 0) start = c;
      if (inside || start < 0) continue;
      runs.push({ row: r, column: start, rows: 1, columns: c - start });
      start = -1;
    }
  }
  return runs;
}

/** Joins runs that lie on one another. */
function mergeRuns(runs: readonly Rect[]): Rect[] {
  const open = new Map<string, Rect>();
  const done: Rect[] = [];
  for (const run of runs) {
    const key = `${run.column} ${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row)
      open.set(key, { ...above, rows: above.rows + 1 });
    else {
      if (above !== undefined) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
