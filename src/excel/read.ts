import type { Cells } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import type { Block, Run, Source } from '../app/workbook.ts';
import { createBlockSize } from './block-size.ts';
import { keptCells } from './kept-cells.ts';
import type { Session } from './session.ts';

/**
 * The columns in blocks of rows from the top. Adjacent columns travel as one range; a block that Excel refuses for its
 * size is halved and asked for again.
 */
export async function* read(
  session: Session,
  source: Source,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<Result<Block>> {
  yield* readAs('values', { session, source, columns, run });
}

/** As `read`, but each cell so that it can be put back (see `keptCells`). */
export async function* readKept(
  session: Session,
  source: Source,
  columns: readonly number[],
  run: Run,
): AsyncGenerator<Result<Block>> {
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
): AsyncGenerator<Result<Block>> {
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
    size.learn(block.value);
    firstRow += rows;
    run.onProgress(firstRow / source.rowCount);
    yield { ok: true, value: { firstRow: firstRow - rows, cells: block.value } };
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

function readRows(session: Session, source: Source, wanted: Wanted): Promise<Result<Cells>> {
  const { form, spans, columns, firstRow, rows } = wanted;
  return session.run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(source.sheet);
      const ranges = spans.map(({ first, count }) => {
        const range = sheet.getRangeByIndexes(source.top + 1 + firstRow, source.left + first, rows, count);
        if (form === 'values') range.load('values');
        else range.load('values,formulas');
        return range;
      });
      await context.sync();
      const values = ranges.map((range) => cellsOf(range, form));
      // Above five million cells Excel answers null and no error.
      const present = values.flatMap((cells) => (cells === null ? [] : [cells]));
      if (present.length < values.length) return { ok: false, issues: [{ code: 'too-large', rows }] };
      return { ok: true, value: inOrder(present, spans, columns) };
    },
    { sheet: source.sheet, address: source.address, rows },
  );
}

function cellsOf(range: Excel.Range, form: Form): Cells | null {
  const values = range.values as Cells | null;
  return values === null || form === 'values' ? values : keptCells(values, range.formulas);
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
