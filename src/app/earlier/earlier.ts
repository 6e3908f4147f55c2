import { isErrorText, type Cell, type Result } from '../../engine/index.ts';
import type { GradeRequest } from '../app.ts';
import { gathered, type ChosenCells } from '../column-cells.ts';
import { recalled } from '../run-memory.ts';
import type { Run, Source, Workbook } from '../workbook.ts';
import { columnOf, type CustomersList } from './customers-list.ts';
import type { Counted } from './deleted.ts';

/** What the last run left of the customers, a row each: those of now in their order, then those who are gone. */
export interface Earlier {
  readonly tier: ChosenCells;
  readonly previous: ChosenCells;
  /** Those who were among the graded customers and are no longer in the list. */
  readonly gone: readonly Gone[];
  /** How many of each tier there were, where nothing else is left of those who are gone; null where that is not known. */
  readonly counted: Counted | null;
}

/** A customer of an earlier run; `name` is blank where no other than `customer` was written. */
export interface Gone {
  readonly customer: string;
  readonly name: Cell;
}

/** Tiers as they stand beside the list, row by row; of who is gone from there no more than the number can be told. */
export async function earlierBeside(
  workbook: Workbook,
  source: Source,
  run: Run,
): Promise<Result<Earlier | null>> {
  if (source.own.size === 0) return { ok: true, value: null };
  const own = await workbook.readOwn(source, ['tier', 'previous'], run);
  if (!own.ok) return own;
  const column = (key: string): ChosenCells => gathered(own.value.get(key) ?? []);
  const tier = column('tier');
  // Who shows an error is not gone.
  const counted = tier.choices.some(isError) ? null : (recalled(source)?.counted ?? null);
  return { ok: true, value: { tier: named(tier), previous: named(column('previous')), gone: [], counted } };
}

/** Tiers without errors: a live formula shows one where the functions are not there, or not ready. */
function named({ choices, at }: ChosenCells): ChosenCells {
  return { choices: choices.map((cell) => (isError(cell) ? '' : cell)), at };
}

function isError(cell: Cell): boolean {
  return isErrorText(String(cell));
}

interface Subjects {
  readonly request: GradeRequest;
  /** Who the subjects of now are; null = left out. */
  readonly names: readonly (string | null)[];
  readonly run: Run;
}

/** Tiers as they stand on the customers sheet, customer by customer; null where there is none, or it names nobody. */
export async function earlierOnSheet(
  workbook: Workbook,
  list: CustomersList,
  { request, names, run }: Subjects,
): Promise<Result<Earlier | null>> {
  const unnamed = request.mapping.every(({ key, column }) => key !== 'customer' || column === null);
  if (list.source === null || unnamed) return { ok: true, value: null };
  const read = await readCustomers(workbook, list, { keys: ['name', 'tier', 'previous'], run });
  if (!read.ok) return read;
  const { customers, cells } = read.value;
  const rows = new Map(numbered(customers).map((name, row) => [name, row]));
  const now = numbered(names);
  const known = new Set(now);
  const gone = [...rows].filter(([name]) => name !== null && !known.has(name)).map(([, row]) => row);
  const places = [...now.map((name) => (name === null ? undefined : rows.get(name))), ...gone];
  const column = (key: string): ChosenCells =>
    named(gathered(places.map((row) => (row === undefined ? '' : (cells.get(key)?.[row] ?? '')))));
  return {
    ok: true,
    value: {
      tier: column('tier'),
      previous: column('previous'),
      counted: null,
      gone: gone.map((row) => ({ customer: customers[row] ?? '', name: cells.get('name')?.[row] ?? null })),
    },
  };
}

/** The customers sheet as read: names, and the columns asked for by key. */
export interface CustomersRead {
  readonly customers: readonly string[];
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

/** Some columns of the customers sheet. */
export async function readCustomers(
  workbook: Workbook,
  list: CustomersList,
  { keys, run }: { readonly keys: readonly string[]; readonly run: Run },
): Promise<Result<CustomersRead>> {
  const wanted = ['customer', ...keys].flatMap((key) => {
    const column = columnOf(list, key);
    return column === null ? [] : [{ key, column, cells: [] as Cell[] }];
  });
  if (list.source === null || wanted[0]?.key !== 'customer')
    return { ok: true, value: { customers: [], cells: new Map() } };
  for await (const block of workbook.read(
    list.source,
    wanted.map(({ column }) => column),
    run,
  )) {
    if (!block.ok) return block;
    for (const row of block.value.cells) wanted.forEach(({ cells }, at) => cells.push(row[at] ?? null));
  }
  const cells = new Map(wanted.map((column) => [column.key, column.cells]));
  const customers = (cells.get('customer') ?? []).map((cell) => String(cell ?? '').trim());
  return { ok: true, value: { customers, cells } };
}

/** Names told apart: the second of two equal ones is the second of two in the earlier list as well. */
function numbered(names: readonly (string | null)[]): readonly (string | null)[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    if (name === null || name === '') return null;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : `${name}\n${String(number)}`;
  });
}
