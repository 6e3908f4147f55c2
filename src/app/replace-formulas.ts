import { isErrorText, type Cell, type Issue, type Result } from '../engine/index.ts';
import type { OwnColumn, Run, Source, Workbook, WritePlan, Written } from './workbook.ts';

/**
 * Puts the present values in place of the live formulas in our columns, for a workbook about to be shared. Refused while
 * some are errors: the functions may not be there or not be done, and what they would have said were lost.
 */
export async function replaceFormulas(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<Written>> {
  const now = await workbook.find(source.id, run);
  if (!now.ok) return now;
  const witness = await witnessOf(workbook, now.value, run);
  if (!witness.ok) return witness;
  const columns = await presentColumns(workbook, now.value, run);
  if (!columns.ok) return columns;
  const shown = errorsShown(columns.value);
  if (shown !== null) return { ok: false, issues: [shown] };
  return workbook.write(
    { source: now.value, witness: witness.value, columns: columns.value, documents: [], memory: null },
    run,
  );
}

/** Our columns as plain values. */
async function presentColumns(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<readonly ValueColumn[]>> {
  const own = await workbook.readOwn(source, [...source.own.values()], run);
  if (!own.ok) return own;
  const headers = new Map([...source.own].map(([at, key]) => [key, source.headers[at] ?? key]));
  const value = [...own.value].map(([key, cells]) => ({
    key,
    header: headers.get(key) ?? key,
    cells,
    formula: null,
    format: 'General',
    width: 12,
    colors: null,
  }));
  return { ok: true, value };
}

type ValueColumn = OwnColumn & { readonly cells: readonly Cell[] };

/** How many cells show errors, and the first; null where none does. */
function errorsShown(columns: readonly ValueColumn[]): Issue | null {
  const shown = columns.flatMap(({ header, cells }) =>
    cells.flatMap((cell, first) =>
      typeof cell === 'string' && isErrorText(cell) ? [{ first, column: header, found: cell }] : [],
    ),
  );
  const [one] = shown;
  return one === undefined ? null : { code: 'errors-shown', count: shown.length, ...one };
}

/** The first column that is not ours, read before ours are: should rows move meanwhile, the write notices. */
async function witnessOf(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<WritePlan['witness']>> {
  const column = source.headers.findIndex((_header, index) => !source.own.has(index));
  if (column === -1) return { ok: true, value: null };
  const cells: Cell[] = [];
  for await (const block of workbook.read(source, [column], run)) {
    if (!block.ok) return block;
    for (const [cell] of block.value.cells) cells.push(cell ?? '');
  }
  return { ok: true, value: { column, cells } };
}
