import type { Cell } from '../engine/cell.ts';
import type { Result } from '../engine/result.ts';
import type { Run, Source, WritePlan } from '../app/workbook.ts';
import { find } from './locate.ts';
import { readColumns, type ColumnBlock } from './read.ts';
import type { Session } from './session.ts';

/** A list that should still be what it was when it was read, and those of our columns whose cells are wanted. */
export interface Watched {
  readonly source: Source;
  readonly witness: WritePlan['witness'];
  readonly keep: readonly string[];
}

/** The list of a plan with all its columns that are there already. */
export function watchedBy({ witness, columns }: WritePlan, source: Source): Watched {
  return { source, witness, keep: columns.map(({ key }) => key) };
}

/** The list as it is now; of our columns, by key, the cells as they can be put back (see `keptCells`). */
export interface ListNow {
  readonly source: Source;
  readonly kept: ReadonlyMap<string, readonly Cell[]>;
}

/**
 * The list as it is now, if its rows are still those that were read. The cells of our columns come in the same requests
 * as the rows they are compared by, so that each is known to belong to its customer.
 */
export async function sameList(session: Session, was: Watched, run: Run): Promise<Result<ListNow>> {
  const moved = { ok: false, issues: [{ code: 'data-moved', address: was.source.address }] } as const;
  const found = await find(session, was.source.id);
  if (!found.ok) return found.issues.some(({ code }) => code === 'list-gone') ? moved : found;
  const source = found.value;
  if (source.rowCount !== was.source.rowCount || !sameHeaders(was.source, source)) return moved;
  const witness = witnessIn(source, was);
  if (witness === null) return moved;
  const own = [...source.own].filter(([, key]) => was.keep.includes(key));
  const kept = own.map(([position]) => ({ position, cells: new Array<Cell>(source.rowCount) }));
  const columns = { plain: witness, kept };
  const empty = witness.length + own.length === 0;
  for await (const block of empty ? [] : readColumns(session, source, columns, quiet(run))) {
    if (!block.ok) return block;
    if (!sameCells(block.value, was.witness?.cells ?? [])) return moved;
  }
  return { ok: true, value: { source, kept: new Map(own.map(([, key], i) => [key, kept[i]?.cells ?? []])) } };
}

/** Where the witness is now: one column, none where there is no witness, null when it is gone. */
function witnessIn({ names }: Source, { source, witness }: Watched): readonly number[] | null {
  if (witness === null) return [];
  const column = names.indexOf(source.names[witness.column] ?? '');
  return column === -1 ? null : [column];
}

/** The same way to cancel, without progress of its own. */
function quiet({ signal }: Run): Run {
  return { signal, onProgress: () => undefined };
}

/** The user's own headers, in their order; ours may come and go. */
function sameHeaders(was: Source, now: Source): boolean {
  const theirs = ({ headers, own }: Source): string =>
    JSON.stringify(headers.filter((_header, i) => !own.has(i)));
  return theirs(was) === theirs(now);
}

function sameCells({ firstRow, columns }: ColumnBlock, were: readonly Cell[]): boolean {
  return columns.every(({ cells, at }) => {
    for (let row = 0; row < cells.length; row += 1)
      if ((cells[row]?.[at] ?? '') !== (were[firstRow + row] ?? '')) return false;
    return true;
  });
}
