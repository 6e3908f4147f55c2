import type { Cell } from '../engine/cell.ts';
import type { Run, WritePlan } from '../app/workbook.ts';
import type { ColumnsBefore } from './column-steps.ts';
import { find } from './locate.ts';
import { read } from './read.ts';
import type { Session } from './session.ts';
import type { Undo } from './undo.ts';

/** Cells that go back in one request. */
const BLOCK = 5_000;

/**
 * Undos whose cells of our columns go back to the customers they belong to, should somebody have sorted, inserted or
 * deleted rows since; as they were when nothing moved or the list cannot be found.
 */
export async function followRows(
  session: Session,
  undos: readonly Undo[],
  { plan, source: before }: { readonly plan: WritePlan; readonly source: ColumnsBefore | null },
): Promise<readonly Undo[]> {
  const cells = undos.filter((undo) => undo.kind === 'column-cells');
  if (before === null || plan.witness === null || plan.source === null || cells.length === 0) return undos;
  const header = plan.source.headers[plan.witness.column] ?? '';
  const now = await witnessNow(session, before.group, header);
  const were = plan.witness.cells;
  if (now === null || (now.length === were.length && now.every((cell, i) => same(cell, were[i]))))
    return undos;
  const rows = formerRows(were, now);
  const marks = [...new Set(cells.map(({ mark }) => mark))];
  const followed = marks.flatMap((mark) =>
    following(
      mark,
      cells.filter((one) => one.mark === mark),
      rows,
    ),
  );
  return [...undos.filter((undo) => undo.kind !== 'column-cells'), ...followed];
}

type CellsUndo = Extract<Undo, { readonly kind: 'column-cells' }>;

/** What was written over goes back to its customer; what was not yet reached has moved along by itself. */
function following(
  mark: string,
  undos: readonly CellsUndo[],
  rows: readonly (number | null)[],
): readonly Undo[] {
  const former: Cell[] = [];
  for (const { firstRow, formulas } of undos) formulas.forEach((cell, i) => (former[firstRow + i] = cell));
  const cells = rows.map((row) => (row === null ? '' : (former[row] ?? null)));
  return Array.from({ length: Math.ceil(cells.length / BLOCK) }, (_none, i) => ({
    kind: 'column-cells',
    mark,
    firstRow: i * BLOCK,
    formulas: cells.slice(i * BLOCK, (i + 1) * BLOCK),
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

function same(a: Cell | undefined, b: Cell | undefined): boolean {
  return (a ?? '') === (b ?? '');
}

async function witnessNow(session: Session, group: string, header: string): Promise<readonly Cell[] | null> {
  const source = await find(session, group);
  const column = source.ok ? source.value.headers.indexOf(header) : -1;
  if (!source.ok || column === -1) return null;
  const run: Run = { signal: new AbortController().signal, onProgress: () => undefined };
  const cells: Cell[] = [];
  for await (const block of read(session, source.value, [column], run)) {
    if (!block.ok) return null;
    for (const [cell] of block.value.cells) cells.push(cell ?? '');
  }
  return cells;
}
