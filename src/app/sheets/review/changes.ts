import { migrationOf, movementOf, type Migration, type Movement, type Tally } from '../../../engine/index.ts';
import { cellIn, type ColumnCells } from '../../column-cells.ts';
import type { Previous } from '../../earlier/previous-tiers.ts';
import { namesOf } from '../../insight/values-of.ts';
import { formerTiers } from '../../memory-of.ts';
import { called } from '../called.ts';
import type { SheetParts } from '../sheet-parts.ts';
import { deletedTallies, pairsOf, talliesOf, type Pairs } from './pairs.ts';

export type Counts = Readonly<Record<Movement, number>>;

/** One customer that moved. */
export interface Mover {
  readonly customer: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: number | null;
}

/** Movers told of each kind; more are in the column beside the list. */
export const TOLD = 50;

/** Who went where since the run before; of the movers of each kind the first. */
export interface Changes {
  readonly migration: Migration;
  readonly movers: Readonly<Record<Exclude<Movement, 'same' | 'incomparable'>, readonly Mover[]>>;
  /** Among the lost, by tier, those whose rows were deleted: nobody knows more of them. */
  readonly deleted: Previous['deleted'];
}

/** The tiers of now held against the previous ones; null on a first run. `given` are names of customers who are known by ids. */
export function changesOf(
  parts: SheetParts,
  previous: Previous | null,
  given: ColumnCells | null,
): Changes | null {
  const { computed, words } = parts;
  if (previous === null) return null;
  const { graded } = computed;
  const { tiers, tier, value: values } = graded;
  const ranking = tiers.map(({ name }) => name);
  const pairs = pairsOf(graded, previous, words.common.pending);
  const names = namesOf(computed);
  const nameOf = (at: number): string => {
    const lost = previous.lost[at - tier.length];
    if (lost !== undefined) return called(lost.customer, lost.name, parts);
    return called(names[at] ?? '', given === null ? null : cellIn(given, at), parts);
  };
  return {
    migration: migrationOf(
      inOrderOf(formerTiers(parts.request.source, ranking), [
        ...talliesOf(pairs, values),
        ...deletedTallies(previous),
      ]),
      ranking,
    ),
    movers: firstMovers(pairs, ranking, (at) => ({ customer: nameOf(at), value: finite(values?.[at]) })),
    deleted: previous.deleted,
  };
}

/** The matrix has former tiers in the order of the tallies; those that no run knows come last. */
function inOrderOf(former: readonly string[], tallies: readonly Tally[]): readonly Tally[] {
  const placeOf = ({ from }: Tally): number => {
    const place = former.indexOf(from ?? '');
    return place < 0 ? former.length : place;
  };
  return [...tallies].sort((one, other) => placeOf(one) - placeOf(other));
}

function firstMovers(
  { pairs, at }: Pairs,
  ranking: readonly string[],
  moverAt: (at: number) => Pick<Mover, 'customer' | 'value'>,
): Changes['movers'] {
  const movers = { up: [] as Mover[], down: [] as Mover[], new: [] as Mover[], lost: [] as Mover[] };
  const movements = pairs.map(({ from, to }) => movementOf(from, to, ranking));
  for (let i = 0; i < at.length; i += 1) {
    const movement = movements[at[i] ?? 0] ?? null;
    if (movement === null || movement === 'same' || movement === 'incomparable') continue;
    if (movers[movement].length >= TOLD) continue;
    const { from = null, to = null } = pairs[at[i] ?? 0] ?? {};
    movers[movement].push({ ...moverAt(i), from, to });
  }
  return movers;
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Nobody moved, as on a first run. */
export const NO_MOVES: Counts = { new: 0, lost: 0, up: 0, down: 0, same: 0, incomparable: 0 };
