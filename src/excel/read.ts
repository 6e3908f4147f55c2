import type { Cell, Cells } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import { breath } from '../app/slices.ts';
import type { Block, Run, Source } from '../app/workbook.ts';
import { createBlockSize } from './block-size.ts';
import { headerText } from './header-row.ts';
import { keepRows, type KeptColumn } from './kept-cells.ts';
import type { Session } from './session.ts';

/**
 * The columns in blocks of rows from the top. Adjacent columns travel as one range; a block that Excel refuses for its
 * size is halved and asked for again. Each block brings its headers along, so that cells are never taken for those of
 * another column, should somebody move columns between two requests.
 */
export async function* read(
  session: Session,
  source: Source,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<Result<Block>> {
  for await (const block of readColumns(session, source, { plain: columns, kept: [] }, run)) {
    if (!block.ok) return yield block;
    yield { ok: true, value: { firstRow: block.value.firstRow, cells: inOrder(block.value.columns) } };
  }
}

/** Columns to read: as they are, and as they can be put back. */
export interface Columns {
  readonly plain: readonly number[];
  readonly kept: readonly KeptColumn[];
}

/** Some rows of the columns, in the order asked, as they travelled. */
export interface ColumnBlock {
  readonly firstRow: number;
  readonly columns: readonly ColumnPlace[];
}

/** A column among the cells of a range. */
export interface ColumnPlace {
  readonly cells: Cells;
  readonly at: number;
}

/** As `read`, without joining what travelled apart; the same requests also fill the columns to be kept. */
export async function* readColumns(
  session: Session,
  source: Source,
  columns: Columns,
  run: Run,
): AsyncGenerator<Result<ColumnBlock>> {
  const size = createBlockSize();
  const untilCancelled = session.until(run.signal);
  const kept = columns.kept.map(({ position }) => position);
  const spans = { plain: spansOf(columns.plain), kept: spansOf(kept) };
  let firstRow = 0;
  let withFormulas = false;
  while (firstRow < source.rowCount) {
    if (run.signal.aborted) return yield { ok: false, issues: [{ code: 'cancelled' }] };
    const rows = Math.min(size.rows(), source.rowCount - firstRow);
    const read = await readRows(untilCancelled, source, {
      spans,
      columns,
      firstRow,
      rows,
      withFormulas,
    });
    if (!read.ok) {
      if (read.issues.every((issue) => issue.code === 'too-large') && size.halve(rows)) continue;
      return yield read;
    }
    size.learn(...read.value.travelled);
    const { places } = read.value;
    if (places === null) {
      withFormulas = true;
      continue;
    }
    const block = { firstRow, columns: places };
    firstRow += rows;
    run.onProgress(firstRow / source.rowCount);
    yield { ok: true, value: block };
  }
}

interface Span {
  readonly first: number;
  readonly count: number;
}

interface Wanted {
  readonly columns: Columns;
  readonly spans: { readonly plain: readonly Span[]; readonly kept: readonly Span[] };
  readonly firstRow: number;
  readonly rows: number;
  /** Whether the columns to be kept have formulas, as far as is known; then their values are asked for, too. */
  readonly withFormulas: boolean;
}

/** Neighbouring columns joined, rising. */
export function spansOf(columns: readonly number[]): readonly Span[] {
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  return sorted.reduce<readonly Span[]>((spans, column) => {
    const last = spans.at(-1);
    if (last?.first === undefined || last.first + last.count !== column)
      return [...spans, { first: column, count: 1 }];
    return [...spans.slice(0, -1), { first: last.first, count: last.count + 1 }];
  }, []);
}

/** Rows of the columns as they are, and what travelled. */
interface RowsRead {
  /** Null where formulas were met that were not known of. */
  readonly places: readonly ColumnPlace[] | null;
  readonly travelled: readonly Cells[];
}

function readRows(session: Session, source: Source, wanted: Wanted): Promise<Result<RowsRead>> {
  const { rows, spans } = wanted;
  return session.run<RowsRead>(
    async (context) => {
      const plain = loadParts(context, source, wanted, spans.plain);
      const kept = loadParts(context, source, wanted, spans.kept);
      for (const { cells } of plain) cells.load('values');
      for (const { cells } of kept) cells.load(wanted.withFormulas ? 'values,formulas' : 'formulas');
      await context.sync();
      // Taking the answer out of words and looking at it are a task each, so that the pane can draw in between.
      await breath();
      const parts = [...plain, ...kept];
      if (parts.some(({ first, headers }) => !areHeaders(headers.values[0] ?? [], source, first)))
        return { ok: false, issues: [{ code: 'data-moved', address: source.address }] };
      const answers = [
        ...plain.map(valuesOf),
        ...kept.map(formulasOf),
        ...(wanted.withFormulas ? kept.map(valuesOf) : []),
      ];
      const travelled = answers.flatMap((cells) => (cells === null ? [] : [cells]));
      if (travelled.length < answers.length) return { ok: false, issues: [{ code: 'too-large', rows }] };
      return { ok: true, value: { places: placesOf(plain, kept, wanted), travelled } };
    },
    { sheet: source.sheet, address: source.address, rows },
  );
}

interface Part extends Span {
  readonly headers: Excel.Range;
  readonly cells: Excel.Range;
}

function loadParts(
  context: Excel.RequestContext,
  source: Source,
  { firstRow, rows }: Wanted,
  spans: readonly Span[],
): readonly Part[] {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  return spans.map(({ first, count }) => {
    const headers = sheet.getRangeByIndexes(source.top, source.left + first, 1, count);
    headers.load('values');
    const cells = sheet.getRangeByIndexes(source.top + 1 + firstRow, source.left + first, rows, count);
    return { first, count, headers, cells };
  });
}

/** Null where Excel gives none and no error, as above five million cells. */
function valuesOf({ cells }: Part): Cells | null {
  return cells.values;
}

function formulasOf({ cells }: Part): Cells | null {
  return cells.formulas;
}

function placesOf(
  plain: readonly Part[],
  kept: readonly Part[],
  wanted: Wanted,
): readonly ColumnPlace[] | null {
  const { columns, firstRow, withFormulas } = wanted;
  const isKept = columns.kept.every((column) => {
    const { cells: formulas, at } = placeIn(kept, column.position, formulasOf);
    const values = withFormulas ? placeIn(kept, column.position, valuesOf).cells : null;
    return keepRows(column, { firstRow, formulas, values, at });
  });
  return isKept ? columns.plain.map((column) => placeIn(plain, column, valuesOf)) : null;
}

function areHeaders(cells: readonly Cell[], { headers }: Source, first: number): boolean {
  return cells.every((cell, i) => headerText(cell) === headers[first + i]);
}

function placeIn(parts: readonly Part[], column: number, cellsOf: (part: Part) => Cells | null): ColumnPlace {
  const part = parts.find(({ first, count }) => column >= first && column < first + count);
  return part === undefined ? { cells: [], at: 0 } : { cells: cellsOf(part) ?? [], at: column - part.first };
}

/** Columns of ranges side by side as rows; the rows of a range themselves where they hold just these columns. */
function inOrder(columns: readonly ColumnPlace[]): Cells {
  const all = columns[0]?.cells ?? [];
  const width = all[0]?.length ?? 0;
  if (columns.length === width && columns.every(({ cells, at }, i) => cells === all && at === i)) return all;
  const rows = new Array<Cell[]>(all.length);
  for (let row = 0; row < all.length; row += 1) {
    const cells = new Array<Cell>(columns.length);
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i];
      cells[i] = column?.cells[row]?.[column.at] ?? '';
    }
    rows[row] = cells;
  }
  return rows;
}
