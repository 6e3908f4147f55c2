import { perPair } from './per-pair.ts';

/** Counts and value of the customers that went from one tier to another. */
export interface Move {
  /** Null = new. */
  readonly from: string | null;
  /** Null = lost. */
  readonly to: string | null;
  readonly count: number;
  readonly value: number;
  /** Share of the customers of `from`, 0–1; 0 for the new. */
  readonly share: number;
}

/** The customers' grades in two periods, a place each; null = not graded in that period. */
export interface Periods {
  readonly before: readonly (string | null)[];
  readonly after: readonly (string | null)[];
  /** What each brings, not finite where it is not known; null where nothing is. */
  readonly values: ArrayLike<number> | null;
}

/** How one customer moved: tiers are compared by their place, best first; a tier that has none cannot be compared. */
export type Movement = 'new' | 'lost' | 'up' | 'down' | 'same' | 'incomparable';

/** The migration matrix (domain C11): rows = tiers before and new, columns = tiers now and lost. */
export interface Migration {
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
  readonly moves: readonly Move[];
  readonly counts: Readonly<Record<Movement, number>>;
}

/** How a customer moved between two tiers of a ranking, best first; null when graded in neither period. */
export function movementOf(
  before: string | null,
  after: string | null,
  ranking: readonly string[],
): Movement | null {
  if (before === null) return after === null ? null : 'new';
  if (after === null) return 'lost';
  if (before === after) return 'same';
  const [was, is] = [ranking.indexOf(before), ranking.indexOf(after)];
  if (was < 0 || is < 0) return 'incomparable';
  return was > is ? 'up' : 'down';
}

/** Matrix and counts over all customers. `ranking` = tiers now, best first; tiers of before that it lacks follow it. */
export function migrate(periods: Periods, ranking: readonly string[]): Migration {
  return migrationOf(talliesOf(periods), ranking);
}

/** `migrate` for customers who are counted already. */
export function migrationOf(tallies: readonly Tally[], ranking: readonly string[]): Migration {
  const gone = new Set(
    tallies.flatMap(({ from }) => (from !== null && !ranking.includes(from) ? [from] : [])),
  );
  const rows = [...ranking, ...gone, null];
  const columns = [...ranking, null];
  const moves = rows.flatMap((from) => columns.map((to) => moveOf(tallies, from, to)));
  return {
    rows,
    columns,
    moves: moves.filter((move) => move.from !== null || move.to !== null),
    counts: countMovements(tallies, ranking),
  };
}

/** Customers and their value on the way from one tier to another, null = none; values that are not finite do not count. */
export interface Tally {
  readonly from: string | null;
  readonly to: string | null;
  count: number;
  value: number;
}

function talliesOf({ before, after, values }: Periods): readonly Tally[] {
  const tallies: Tally[] = [];
  const tallyOf = perPair((from, to) => {
    const tally = { from, to, count: 0, value: 0 };
    tallies.push(tally);
    return tally;
  });
  for (let i = 0; i < before.length; i++) {
    const tally = tallyOf(before[i] ?? null, after[i] ?? null);
    const value = values?.[i] ?? NaN;
    tally.count += 1;
    if (Number.isFinite(value)) tally.value += value;
  }
  return tallies;
}

function moveOf(tallies: readonly Tally[], from: string | null, to: string | null): Move {
  const leaving = tallies.filter((tally) => tally.from === from);
  const going = leaving.filter((tally) => tally.to === to);
  const countOf = (some: readonly Tally[]): number => some.reduce((sum, tally) => sum + tally.count, 0);
  const [all, count] = [countOf(leaving), countOf(going)];
  const value = going.reduce((sum, tally) => sum + tally.value, 0);
  return { from, to, count, value, share: from === null || all === 0 ? 0 : count / all };
}

function countMovements(tallies: readonly Tally[], ranking: readonly string[]): Record<Movement, number> {
  const counts = { new: 0, lost: 0, up: 0, down: 0, same: 0, incomparable: 0 };
  for (const { from, to, count } of tallies) {
    const movement = movementOf(from, to, ranking);
    if (movement) counts[movement] += count;
  }
  return counts;
}
