import {
  createTableReader,
  needs,
  planReading,
  sketchColumns,
  type ColumnSketch,
  type Mapping,
  type PlannedColumn,
  type Result,
  type Scheme,
  type TableRead,
} from '../engine/index.ts';
import { breath } from './slices.ts';
import type { Run, Source, Workbook, WritePlan } from './workbook.ts';

/** A source read for grading; `witness` is a column of it as it was, to know it again before writing. */
export interface SourceRead extends TableRead {
  readonly witness: NonNullable<WritePlan['witness']>;
}

/** What each of the user's own columns seems to hold; ours are never graded by. */
export function sketchesOf(source: Source): readonly ColumnSketch[] {
  return sketchColumns(source.names, source.head, source.formats).filter(
    ({ index }) => !source.own.has(index),
  );
}

/** Keys of the needs whose values are percentages: their columns show them, or they are shares that the rules take of a total. */
export function ratesIn(source: Source, mapping: Mapping, scheme: Scheme): ReadonlySet<string> {
  const rates = new Set(sketchesOf(source).flatMap(({ index, kind }) => (kind === 'percent' ? [index] : [])));
  const fields = scheme.method === 'rules' ? scheme.fields : [];
  const shares = new Set(fields.flatMap(({ name, shareOf }) => (shareOf === undefined ? [] : [name])));
  return new Set(
    mapping.flatMap(({ key, column }) =>
      (column === null ? shares.has(key) : rates.has(column)) ? [key] : [],
    ),
  );
}

/** Whether a scheme reads one row an order instead of one row a customer. */
export function readsOrders(scheme: Scheme): boolean {
  return scheme.method === 'rfm-orders' || (scheme.method === 'clv' && scheme.model === 'bg-nbd');
}

/** Whether anything a scheme reads may be a date; only then does the as-of date change a grade. */
export function readsDates(scheme: Scheme): boolean {
  return needs(scheme).some(({ kind }) => kind === 'date' || kind === 'number-or-date');
}

/** Reads the mapped columns block by block; no sheet is ever held as cells, but for the witness. */
export async function readSource(
  workbook: Workbook,
  {
    source,
    scheme,
    mapping,
  }: { readonly source: Source; readonly scheme: Scheme; readonly mapping: Mapping },
  run: Run,
): Promise<Result<SourceRead>> {
  const columns = planReading(needs(scheme), mapping, sketchesOf(source));
  const { rowCount, date1904 } = source;
  const keep = witnessOf(columns);
  const reader = createTableReader({
    columns,
    rowCount,
    date1904,
    oneRowACustomer: !readsOrders(scheme),
    keep,
  });
  for await (const block of workbook.read(
    source,
    columns.map(({ index }) => index),
    run,
  )) {
    if (!block.ok) return block;
    reader.push(block.value.firstRow, block.value.cells);
  }
  await breath();
  const read = reader.finish();
  return { ok: true, value: { ...read, witness: { column: columns[keep]?.index ?? 0, cells: read.kept } } };
}

/** The customers tell best whether rows have moved; else the first column that is read. */
function witnessOf(columns: readonly PlannedColumn[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => column.customer),
  );
}
