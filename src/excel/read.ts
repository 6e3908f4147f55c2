import type { Cell, Cells } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import type { Block, Run, Source } from '../app/workbook.ts';
import { createBlockSize } from './block-size.ts';
import { headerText } from './header-row.ts';
import { keptColumn } from './kept-cells.ts';
import type { Session } from './session.ts';

/** Columns as they can be put back (see `keptCells`), in the order asked for, beside the cells that were asked for so. */
export interface KeptBlock extends Block {
  readonly kept: readonly (readonly Cell[])[];
}

/**
 * The columns in blocks of rows from the top. Adjacent columns travel as one range; a block that Excel refuses for its
 * size is halved and asked for again. Each block brings its headers along, so that cells are never taken for those of
 * another column, should somebody move columns between two requests.
 */
export function read(
  session: Session,
  source: Source,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<Result<Block>> {
  return readKept(session, source, { plain: columns, kept: [] }, run);
}

/** Columns to read: as they are, and as they can be put back. */
export interface Columns {
  readonly plain: readonly number[];
  readonly kept: readonly number[];
}

/** As `read`, in the same requests also columns as they can be put back. */
export async function* readKept(
  session: Session,
  source: Source,
  columns: Columns,
  run: Run,
): AsyncGenerator<Result<KeptBlock>> {
  const size = createBlockSize();
  const untilCancelled = session.until(run.signal);
  const spans = { plain: spansOf(columns.plain), kept: spansOf(columns.kept) };
  let firstRow = 0;
  while (firstRow < source.rowCount) {
    if (run.signal.aborted) return yield { ok: false, issues: [{ code: 'cancelled' }] };
    const rows = Math.min(size.rows(), source.rowCount - firstRow);
    const read = await readRows(untilCancelled, source, { spans, columns, firstRow, rows });
    if (!read.ok) {
      if (read.issues.every((issue) => issue.code === 'too-large') && size.halve()) continue;
      return yield read;
    }
    size.learn(...read.value.travelled);
    const block = { firstRow, ...read.value.block };
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

/** Rows of the columns, and what of them travelled. */
interface RowsRead {
  readonly block: Omit<KeptBlock, 'firstRow'>;
  readonly travelled: readonly Cells[];
}

function readRows(session: Session, source: Source, wanted: Wanted): Promise<Result<RowsRead>> {
  const { rows, spans } = wanted;
  return session.run<RowsRead>(
    async (context) => {
      const plain = loadParts(context, source, wanted, spans.plain);
      const kept = loadParts(context, source, wanted, spans.kept);
      for (const { cells } of plain) cells.load('values');
      for (const { cells } of kept) cells.load('values,formulas');
      await context.sync();
      const parts = [...plain, ...kept];
      if (parts.some(({ first, headers }) => !areHeaders(headers.values[0] ?? [], source, first)))
        return { ok: false, issues: [{ code: 'data-moved', address: source.address }] };
      // Above five million cells Excel answers null and no error.
      if (parts.some(({ cells }) => (cells.values as Cells | null) === null))
        return { ok: false, issues: [{ code: 'too-large', rows }] };
      return { ok: true, value: rowsOf(plain, kept, wanted.columns) };
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

function rowsOf(plain: readonly Part[], kept: readonly Part[], columns: Columns): RowsRead {
  const values = (range: Excel.Range): Cells => range.values;
  const formulas = (range: Excel.Range): Cells => range.formulas;
  const block = {
    cells: inOrder(columns.plain.map((column) => placeIn(plain, column, values))),
    kept: columns.kept.map((column) => {
      const { cells, at } = placeIn(kept, column, values);
      return keptColumn(cells, placeIn(kept, column, formulas).cells, at);
    }),
  };
  const ranges = [
    ...plain.map(({ cells }) => values(cells)),
    ...kept.flatMap(({ cells }) => [values(cells), formulas(cells)]),
  ];
  return { block, travelled: ranges };
}

function areHeaders(cells: readonly Cell[], { headers }: Source, first: number): boolean {
  return cells.every((cell, i) => headerText(cell) === headers[first + i]);
}

/** A column among the cells of a range. */
interface ColumnPlace {
  readonly cells: Cells;
  readonly at: number;
}

function placeIn(
  parts: readonly Part[],
  column: number,
  cellsOf: (range: Excel.Range) => Cells,
): ColumnPlace {
  const part = parts.find(({ first, count }) => column >= first && column < first + count);
  return part === undefined ? { cells: [], at: 0 } : { cells: cellsOf(part.cells), at: column - part.first };
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
