import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Follower, FormulaCell } from './formula-cell.ts';
import type { Graph } from './graph.ts';

/** What calculation starts from. */
export interface Seeds {
  readonly cells: Iterable<FormulaCell>;
  readonly areas: readonly { readonly sheet: Sheet; readonly rect: Rect }[];
}

/** The formulas that a change reaches, with the number of those each has to wait for; see `calculateInOrder`. */
export function reach(graph: Graph, seeds: Seeds, outputOf: (cell: FormulaCell) => Rect): Set<FormulaCell> {
  const reached = new Set<Follower>();
  const queue: Follower[] = [];
  const arrive = (node: Follower): void => {
    if (reached.has(node)) return;
    reached.add(node);
    node.waits = 0;
    node.followers = [];
    queue.push(node);
  };
  for (const cell of seeds.cells) arrive(cell);
  for (const { sheet, rect } of seeds.areas) graph.eachReader(sheet, rect, arrive);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i];
    if (node === undefined) break;
    const follow = (follower: Follower): void => {
      arrive(follower);
      follower.waits++;
      node.followers?.push(follower);
    };
    if (node.kind === 'range') node.readers.forEach(follow);
    else graph.eachReader(node.sheet, outputOf(node), follow);
  }
  for (const node of queue) if (node.kind === 'range' && node.waits === 0) release(node);
  return new Set(queue.filter((node): node is FormulaCell => node.kind === 'cell'));
}

/** A block that no reached formula writes to is ready as it stands: what was typed in it. Its readers need not wait for it. */
function release(node: Follower): void {
  for (const follower of node.followers ?? []) follower.waits--;
  node.followers = [];
}

/**
 * Calculates what was reached, each formula after those it reads (Kahn). Formulas in a circle get `circular`; those
 * behind a circle are calculated after it. Takes from `left` what is done; others may do so too.
 */
export function calculateInOrder(
  left: Set<FormulaCell>,
  run: { calculate: (cell: FormulaCell) => void; circular: (cell: FormulaCell) => void },
): void {
  const ready: Follower[] = [...ranges(left), ...left].filter((node) => node.waits === 0);
  const finish = (node: Follower): void => {
    for (const follower of node.followers ?? []) if (--follower.waits === 0) ready.push(follower);
  };
  const drain = (): void => {
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      if (node.kind === 'cell' && left.delete(node)) run.calculate(node);
      finish(node);
    }
  };
  drain();
  while (left.size > 0) {
    const circle = inCircle(left);
    for (const cell of circle) {
      left.delete(cell);
      run.circular(cell);
    }
    for (const cell of circle) finish(cell);
    drain();
    if (circle.size === 0) break;
  }
}

function ranges(reached: ReadonlySet<FormulaCell>): Set<Follower> {
  const found = new Set<Follower>();
  for (const cell of reached)
    for (const follower of cell.followers ?? []) if (follower.kind === 'range') found.add(follower);
  return found;
}

/** Of formulas that wait for one another those that can reach themselves; what only follows a circle falls off. */
function inCircle(left: ReadonlySet<FormulaCell>): Set<FormulaCell> {
  const circle = new Set(left);
  const leadsOn = (cell: FormulaCell): boolean =>
    (cell.followers ?? []).some((follower) =>
      follower.kind === 'cell'
        ? circle.has(follower)
        : (follower.followers ?? []).some((next) => next.kind === 'cell' && circle.has(next)),
    );
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    // last reached first: what hangs on a circle then falls off in one go
    for (const cell of [...circle].reverse()) {
      if (leadsOn(cell)) continue;
      circle.delete(cell);
      shrunk = true;
    }
  }
  return circle;
}
