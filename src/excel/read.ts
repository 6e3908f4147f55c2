import type { Cell, Cells } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import type { Block, Run, Source } from '../app/workbook.ts';
import { createBlockSize } from './block-size.ts';
import { headerText } from './header-row.ts';
import { keptCells } from './kept-cells.ts';
import type { Session } from './session.ts';

/** `kept` are the cells as they can be put back, where they were asked for so. */
export interface KeptBlock extends Block {
  readonly kept: Cells;
}

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
): AsyncGenerator<Result<KeptBlock>> {
  yield* readAs('values', { session, source, columns, run });
}

/** As `read`, each cell also so that it can be put back (see `keptCells`). */
export async function* readKept(
  session: Session,
  source: Source,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<Result<KeptBlock>> {
  yield* readAs('kept', { session, source, columns, run });
}

type Form = 'values' | 'kept';

interface Reading {
  readonly session: Session;
  readonly source: Source;
  readonly columns: readonly number[];
  readonly run: Run;
}

async function* readAs(
  form: Form,
  { session, source, columns, run }: Reading,
): AsyncGenerator<Result<KeptBlock>> {
  const size = createBlockSize();
  const untilCancelled = session.until(run.signal);
  const spans = spansOf(columns);
  let firstRow = 0;
  while (firstRow < source.rowCount) {
    if (run.signal.aborted) return yield { ok: false, issues: [{ code: 'cancelled' }] };
    const rows = Math.min(size.rows(), source.rowCount - firstRow);
    const block = await readRows(untilCancelled, source, { form, spans, columns, firstRow, rows });
    if (!block.ok) {
      if (block.issues.every((issue) => issue.code === 'too-large') && size.halve()) continue;
      return yield block;
    }
    size.learn(block.value.travelled);
    firstRow += rows;
    run.onProgress(firstRow / source.rowCount);
    yield { ok: true, value: { ...block.value, firstRow: firstRow - rows } };
  }
}

interface Span {
  readonly first: number;
  readonly count: number;
}

interface Wanted {
  readonly form: Form;
  readonly spans: readonly Span[];
  readonly columns: readonly number[];
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
  readonly cells: Cells;
  readonly kept: Cells;
  readonly travelled: readonly unknown[];
}

function readRows(session: Session, source: Source, wanted: Wanted): Promise<Result<RowsRead>> {
  const { rows } = wanted;
  return session.run<RowsRead>(
    async (context) => {
      const parts = loadParts(context, source, wanted);
      await context.sync();
      if (parts.some(({ first, headers }) => !areHeaders(headers.values[0] ?? [], source, first)))
        return { ok: false, issues: [{ code: 'data-moved', address: source.address }] };
      // Above five million cells Excel answers null and no error.
      if (parts.some(({ cells }) => (cells.values as Cells | null) === null))
        return { ok: false, issues: [{ code: 'too-large', rows }] };
      return { ok: true, value: rowsOf(parts, wanted) };
    },
    { sheet: source.sheet, address: source.address, rows },
  );
}

interface Part {
  readonly first: number;
  readonly headers: Excel.Range;
  readonly cells: Excel.Range;
}

function loadParts(
  context: Excel.RequestContext,
  source: Source,
  { form, spans, firstRow, rows }: Wanted,
): readonly Part[] {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  return spans.map(({ first, count }) => {
    const headers = sheet.getRangeByIndexes(source.top, source.left + first, 1, count);
    headers.load('values');
    const cells = sheet.getRangeByIndexes(source.top + 1 + firstRow, source.left + first, rows, count);
    if (form === 'values') cells.load('values');
    else cells.load('values,formulas');
    return { first, headers, cells };
  });
}

function rowsOf(parts: readonly Part[], { form, spans, columns }: Wanted): RowsRead {
  const ordered = (of: (range: Excel.Range) => Cells): Cells =>
    inOrder(
      parts.map((part) => of(part.cells)),
      spans,
      columns,
    );
  const cells = ordered((range) => range.values);
  if (form === 'values') return { cells, kept: cells, travelled: cells };
  const kept = ordered((range) => keptCells(range.values, range.formulas));
  return { cells, kept, travelled: cells.map((row, i) => [row, kept[i]]) };
}

function areHeaders(cells: readonly Cell[], { headers }: Source, first: number): boolean {
  return cells.every((cell, i) => headerText(cell) === headers[first + i]);
}

/** Ranges side by side, their columns in the order asked for. */
function inOrder(ranges: readonly Cells[], spans: readonly Span[], columns: readonly number[]): Cells {
  const [only] = ranges;
  if (
    only !== undefined &&
    ranges.length === 1 &&
    columns.every((column, i) => column === (spans[0]?.first ?? 0) + i)
  )
    return only;
  const from = columns.map((column) => {
    const span = spans.findIndex(({ first, count }) => column >= first && column < first + count);
    return { cells: ranges[span] ?? [], at: column - (spans[span]?.first ?? 0) };
  });
  const rows = ranges[0]?.length ?? 0;
  return Array.from({ length: rows }, (_row, row) => from.map(({ cells, at }) => cells[row]?.[at] ?? ''));
}
