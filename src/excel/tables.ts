import type { Cell, Cells } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import type { Run, Source } from '../app/workbook.ts';
import { askDateSystem, from1904 } from './date-system.ts';
import { isUnfinished } from './memory.ts';
import { readColumns, type ColumnPlace } from './read.ts';
import { readAnew, type Session } from './session.ts';

/** The cells of tables by name, headers included; null where there is no such table. */
export function readTables(
  session: Session,
  names: readonly string[],
  run?: Run,
): Promise<Result<ReadonlyMap<string, Cells | null>>> {
  const untilCancelled = run === undefined ? session : session.until(run.signal);
  return readAnew(() => tablesNow(untilCancelled, names));
}

function tablesNow(
  session: Session,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, Cells | null>>> {
  return session.run(async (context) => {
    const tables = names.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load('name');
      return { name, table };
    });
    const date1904 = askDateSystem(session, context);
    await context.sync();
    const wanted = date1904() ? 'values,numberFormat' : 'values';
    const ranges = tables.map(({ name, table }) => {
      const range = table.isNullObject ? null : table.getRange();
      range?.load(wanted);
      return { name, range };
    });
    if (ranges.some(({ range }) => range !== null)) await context.sync();
    return {
      ok: true,
      value: new Map(
        ranges.map(({ name, range }) => [name, range === null ? null : cellsOf(range, date1904())]),
      ),
    };
  });
}

function cellsOf(range: Excel.Range, date1904: boolean): Cells {
  const values = range.values as Cells;
  return date1904 ? from1904(values, range.numberFormat) : values;
}

/** Our columns as they stand, by key; keys that are not there are left out, and all where the last run never ended. */
export async function readOwn(
  session: Session,
  source: Source,
  { keys, run }: { readonly keys: readonly string[]; readonly run: Run },
): Promise<Result<ReadonlyMap<string, readonly Cell[]>>> {
  const own = isUnfinished(source.memory) ? [] : [...source.own];
  const wanted = own.filter(([, key]) => keys.includes(key));
  const columns = wanted.map(([, key]) => ({ key, cells: new Array<Cell>(source.rowCount) }));
  const plain = wanted.map(([position]) => position);
  for await (const block of plain.length === 0
    ? []
    : readColumns(session, source, { plain, kept: [] }, run)) {
    if (!block.ok) return block;
    const { firstRow, columns: places } = block.value;
    places.forEach((place, i) => fill(columns[i]?.cells ?? [], firstRow, place));
  }
  return { ok: true, value: new Map(columns.map(({ key, cells }) => [key, cells])) };
}

function fill(column: Cell[], firstRow: number, { cells, at }: ColumnPlace): void {
  for (let row = 0; row < cells.length; row += 1) column[firstRow + row] = cells[row]?.[at] ?? '';
}
