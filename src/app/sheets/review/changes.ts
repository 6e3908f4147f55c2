import {
  LEFT_OUT,
  migrate,
  movementOf,
  type Cell,
  type Migration,
  type Movement,
} from '../../../engine/index.ts';
import type { Previous } from '../../earlier/previous-tiers.ts';
import { namesOf } from '../../insight/values-of.ts';
import type { SheetParts } from '../sheet-parts.ts';

export type Counts = Readonly<Record<Movement, number>>;

/** One customer that moved. */
export interface Mover {
  readonly customer: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: number | null;
}

/** Who went where since the run before. */
export interface Changes {
  readonly migration: Migration;
  readonly movers: Readonly<Record<Exclude<Movement, 'same'>, readonly Mover[]>>;
}

/** The tiers of now held against the previous ones; null on a first run. */
export function changesOf({ computed, words }: SheetParts, previous: Previous | null): Changes | null {
  if (previous === null) return null;
  const { graded } = computed;
  const ranking = graded.tiers.map(({ name }) => name);
  const names = namesOf(computed);
  const listed = Array.from(graded.tier, (tier, row): Mover => {
    const value = graded.value?.[row] ?? NaN;
    return {
      customer: names[row] ?? '',
      from: tierIn(previous.tiers[row], words.common.pending),
      to: tier < 0 ? null : (ranking[tier] ?? null),
      value: Number.isFinite(value) ? value : null,
    };
  }).filter(({ from, to }, row) => graded.tier[row] !== LEFT_OUT && (from !== null || to !== null));
  const gone = previous.lost.map(({ customer, tier }): Mover => {
    const from = tierIn(tier, words.common.pending);
    return { customer, from, to: null, value: null };
  });
  const all = [...listed, ...gone.filter(({ from }) => from !== null)];
  const of = (movement: Movement): readonly Mover[] =>
    all.filter(({ from, to }) => movementOf(from, to, ranking) === movement);
  return {
    migration: migrate(
      all.map(({ from, to, value }) => ({ before: from, after: to, value })),
      ranking,
    ),
    movers: { up: of('up'), down: of('down'), new: of('new'), lost: of('lost') },
  };
}

function tierIn(cell: Cell | undefined, pending: string): string | null {
  const text = String(cell ?? '').trim();
  return text === '' || text === pending ? null : text;
}

/** Nobody moved, as on a first run. */
export const NO_MOVES: Counts = { new: 0, lost: 0, up: 0, down: 0, same: 0 };
