import type { Cell } from '../engine/cell.ts';
import type { Issue } from '../engine/issue.ts';
import type { Result } from '../engine/result.ts';
import type { Run, WritePlan } from '../app/workbook.ts';
import { anchorName } from './anchors.ts';
import type { ColumnsBefore } from './column-steps.ts';
import { find } from './locate.ts';
import { read } from './read.ts';
import type { Session } from './session.ts';
import { takeBack, TRIES, type Back } from './take-back.ts';
import type { Undo } from './undo.ts';

/** Cells that go back in one request. */
const BLOCK = 5_000;
/** Times that the cells follow rows which somebody moved while they went back. */
const FOLLOWED = 5;

/** A list that was written beside: how its rows were, and the cells of our columns, by key. */
export interface ListBefore {
  readonly group: string;
  /** The name of the column that its rows are known by. */
  readonly known: string;
  readonly rows: readonly Cell[];
  readonly formulas: ReadonlyMap<string, readonly Cell[]>;
}

/** Null where there was no list, or nothing to know its rows by. */
export function listBefore({ source, witness }: WritePlan, before: ColumnsBefore | null): ListBefore | null {
  if (before === null || witness === null || source === null) return null;
  const known = source.names[witness.column] ?? '';
  return { group: before.group, known, rows: witness.cells, formulas: before.formulas };
}

/** A list with its rows as they are now. */
export interface ListFound {
  readonly list: ListBefore;
  readonly rows: Result<readonly Cell[]>;
}

/** Looks where the rows are that get cells back; null where no row gets any. */
export async function findRows(
  session: Session,
  undos: readonly Undo[],
  list: ListBefore | null,
): Promise<ListFound | null> {
  if (list === null || undos.every((undo) => undo.kind !== 'column-cells')) return null;
  return { list, rows: await rowsNow(session, list) };
}

/** How the rows of the list are now; `data-moved` when the list or the column they are known by is gone. */
async function rowsNow(session: Session, list: ListBefore): Promise<Result<readonly Cell[]>> {
  let rows = await rowsOnce(session, list);
  for (let left = TRIES - 1; left > 0 && !rows.ok && !gone(rows.issues); left -= 1)
    rows = await rowsOnce(session, list);
  return rows;
}

function gone(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'data-moved');
}

async function rowsOnce(session: Session, list: ListBefore): Promise<Result<readonly Cell[]>> {
  const source = await find(session, list.group);
  if (!source.ok) return source;
  const column = source.value.names.indexOf(list.known);
  if (column === -1) return { ok: false, issues: [{ code: 'data-moved', address: source.value.address }] };
  const run: Run = { signal: new AbortController().signal, onProgress: () => undefined };
  const cells: Cell[] = [];
  for await (const block of read(session, source.value, [column], run)) {
    if (!block.ok) return block;
    for (const [cell] of block.value.cells) cells.push(cell ?? '');
  }
  return { ok: true, value: cells };
}

/**
 * Takes everything back; the cells of our columns go to the customers they belong to, should somebody have sorted,
 * inserted or deleted rows since the run looked, or do so while they go back.
 */
export async function putBack(
  session: Session,
  { undos, places }: Back,
  found: ListFound | null,
): Promise<Result<void>> {
  if (found === null) return takeBack(session, { undos, places });
  const { list } = found;
  let { rows } = found;
  for (let left = FOLLOWED; ; left -= 1) {
    const now = rows.ok ? following(undos, list, rows.value) : undos;
    const back = await takeBack(session, { undos: now, places });
    if (!back.ok || !rows.ok || left === 0) return back;
    const after = await rowsNow(session, list);
    if (!after.ok || sameRows(rows.value, after.value)) return back;
    rows = after;
  }
}

/** As they are where nothing has moved. */
function following(undos: readonly Undo[], list: ListBefore, now: readonly Cell[]): readonly Undo[] {
  if (sameRows(list.rows, now)) return undos;
  const rows = formerRows(list.rows, now);
  const marks = new Set(undos.flatMap((undo) => (undo.kind === 'column-cells' ? [undo.mark] : [])));
  const followed = [...list.formulas].flatMap(([key, former]) => {
    const mark = anchorName(list.group, key);
    if (!marks.has(mark)) return [];
    const cells = rows.map((row) => (row === null ? '' : (former[row] ?? '')));
    return blocksOf(mark, cells);
  });
  return [...undos.filter((undo) => undo.kind !== 'column-cells'), ...followed];
}

function blocksOf(mark: string, formulas: readonly Cell[]): readonly Undo[] {
  return Array.from({ length: Math.ceil(formulas.length / BLOCK) }, (_none, i) => ({
    kind: 'column-cells',
    mark,
    formulas,
    firstRow: i * BLOCK,
    count: Math.min(BLOCK, formulas.length - i * BLOCK),
  }));
}

/** The row each row was before, by its witness; of equal ones the first is the first. Null for a new row. */
function formerRows(were: readonly Cell[], now: readonly Cell[]): readonly (number | null)[] {
  const rows = new Map<Cell, number[]>();
  for (let row = were.length - 1; row >= 0; row -= 1) {
    const key = were[row] ?? '';
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [row]);
    else list.push(row);
  }
  return now.map((cell) => rows.get(cell ?? '')?.pop() ?? null);
}

function sameRows(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, row) => (cell ?? '') === (b[row] ?? ''));
}
