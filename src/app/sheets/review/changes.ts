import {
  LEFT_OUT,
  migrate,
  movementsIn,
  type Cell,
  type Migration,
  type Movement,
  type Periods,
} from '../../../engine/index.ts';
import { cellIn, type ColumnCells } from '../../column-cells.ts';
import type { Previous } from '../../earlier/previous-tiers.ts';
import { namesOf } from '../../insight/values-of.ts';
import { called } from '../called.ts';
import type { SheetParts } from '../sheet-parts.ts';

export type Counts = Readonly<Record<Movement, number>>;

/** One customer that moved. */
export interface Mover {
  readonly customer: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: number | null;
}

/** Movers told of each kind; more are in the column beside the list. */
const TOLD = 50;

/** Who went where since the run before; of the movers of each kind the first. */
export interface Changes {
  readonly migration: Migration;
  readonly movers: Readonly<Record<Exclude<Movement, 'same'>, readonly Mover[]>>;
}

/** The tiers of now held against the previous ones; null on a first run. `given` are names of customers who are known by ids. */
export function changesOf(
  parts: SheetParts,
  previous: Previous | null,
  given: ColumnCells | null,
): Changes | null {
  const { computed, words } = parts;
  if (previous === null) return null;
  const { tiers, tier, value: values } = computed.graded;
  const ranking = tiers.map(({ name }) => name);
  const tierIn = tierReader(words.common.pending);
  const { lost } = previous;
  const former = previous.tiers.choices.map(tierIn);
  const before: (string | null)[] = [];
  const after: (string | null)[] = [];
  for (const [row, place] of previous.tiers.at.entries()) {
    before.push(tier[row] === LEFT_OUT ? null : (former[place] ?? null));
    after.push(ranking[tier[row] ?? LEFT_OUT] ?? null);
  }
  for (const one of lost) {
    before.push(tierIn(one.tier));
    after.push(null);
  }
  const names = namesOf(computed);
  const moverAt = (at: number): Mover => ({
    customer:
      at < tier.length
        ? called(names[at] ?? '', given === null ? null : cellIn(given, at), parts)
        : (lost[at - tier.length]?.customer ?? ''),
    from: before[at] ?? null,
    to: after[at] ?? null,
    value: finite(values?.[at]),
  });
  return {
    migration: migrate({ before, after, values }, ranking),
    movers: firstMovers({ before, after, values }, ranking, moverAt),
  };
}

function firstMovers(
  { before, after }: Periods,
  ranking: readonly string[],
  moverAt: (at: number) => Mover,
): Changes['movers'] {
  const movers = { up: [] as Mover[], down: [] as Mover[], new: [] as Mover[], lost: [] as Mover[] };
  const movementOf = movementsIn(ranking);
  for (let at = 0; at < before.length; at += 1) {
    const movement = movementOf(before[at] ?? null, after[at] ?? null);
    if (movement === null || movement === 'same' || movers[movement].length >= TOLD) continue;
    movers[movement].push(moverAt(at));
  }
  return movers;
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Reads a cell of tiers; null where none is named. */
function tierReader(pending: string): (cell: Cell) => string | null {
  return (cell) => {
    const text = String(cell ?? '').trim();
    return text === '' || text === pending ? null : text;
  };
}

/** Nobody moved, as on a first run. */
export const NO_MOVES: Counts = { new: 0, lost: 0, up: 0, down: 0, same: 0 };
