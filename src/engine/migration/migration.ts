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

/** One customer's grades in two periods; null tier = not graded in that period. */
export interface Period {
  readonly before: string | null;
  readonly after: string | null;
  readonly value: number | null;
}

/** How one customer moved: tiers are compared by their place, best first. */
export type Movement = 'new' | 'lost' | 'up' | 'down' | 'same';

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
  const step = placeOf(before, ranking) - placeOf(after, ranking);
  if (step === 0) return 'same';
  return step > 0 ? 'up' : 'down';
}

/** A tier that the ranking no longer knows counts as below all others. */
function placeOf(tier: string, ranking: readonly string[]): number {
  const place = ranking.indexOf(tier);
  return place < 0 ? ranking.length : place;
}

/** Matrix and counts over all customers. `ranking` = tiers now, best first; tiers of before that it lacks follow it. */
export function migrate(periods: readonly Period[], ranking: readonly string[]): Migration {
  const gone = [
    ...new Set(
      periods.flatMap(({ before }) => (before !== null && !ranking.includes(before) ? [before] : [])),
    ),
  ];
  const rows = [...ranking, ...gone, null];
  const columns = [...ranking, null];
  const cells = sumCells(periods);
  const moves = rows.flatMap((from) => columns.map((to) => moveOf(cells, { from, to, columns })));
  return {
    rows,
    columns,
    moves: moves.filter((move) => move.from !== null || move.to !== null),
    counts: countMovements(periods, ranking),
  };
}

type Cells = ReadonlyMap<string, { count: number; value: number }>;

const cellKey = (from: string | null, to: string | null): string => JSON.stringify([from, to]);

function sumCells(periods: readonly Period[]): Cells {
  const cells = new Map<string, { count: number; value: number }>();
  for (const { before, after, value } of periods) {
    const key = cellKey(before, after);
    const cell = cells.get(key) ?? { count: 0, value: 0 };
    cells.set(key, { count: cell.count + 1, value: cell.value + (value ?? 0) });
  }
  return cells;
}

interface CellPlace {
  readonly from: string | null;
  readonly to: string | null;
  readonly columns: readonly (string | null)[];
}

function moveOf(cells: Cells, { from, to, columns }: CellPlace): Move {
  const cell = cells.get(cellKey(from, to)) ?? { count: 0, value: 0 };
  const all = columns.reduce((sum, column) => sum + (cells.get(cellKey(from, column))?.count ?? 0), 0);
  return { from, to, ...cell, share: from === null || all === 0 ? 0 : cell.count / all };
}

function countMovements(periods: readonly Period[], ranking: readonly string[]): Record<Movement, number> {
  const counts = { new: 0, lost: 0, up: 0, down: 0, same: 0 };
  for (const { before, after } of periods) {
    const movement = movementOf(before, after, ranking);
    if (movement) counts[movement] += 1;
  }
  return counts;
}
