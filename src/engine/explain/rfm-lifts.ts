import type { RfmColumns, RfmScores } from '../rfm/rfm-scores.ts';
import { segmentsOf } from '../rfm/segments.ts';
import type { RfmScheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import type { ScoreLadder } from './ladder.ts';
import { nestedLadder } from './nested-ladder.ts';
import { scoreLadder } from './score-ladder.ts';

export const AXES = ['recency', 'frequency', 'monetary'] as const;
export type Axis = (typeof AXES)[number];

/** A run of RFM made ready to be explained. */
export interface ScoredRun {
  readonly scheme: RfmScheme;
  readonly subjects: RfmColumns;
  readonly scores: RfmScores;
}

/** A better place that a change of one axis leads to. */
export interface Lift {
  readonly from: number;
  readonly to: number;
  /** Scores gained on the axis; 0 where segments do not go by scores. */
  readonly gained: number;
  /** The tier it leads to; −1 = none. */
  readonly tier: number;
}

/** The lifts that one axis of a customer offers, the other two axes unchanged. */
export type Lifts = (axis: Axis, row: number) => readonly Lift[];

const WEIGHT = { recency: 100, frequency: 10, monetary: 1 } as const;

/** Lifts by every better score, for segments that go by scores; the other two axes unchanged. */
export function* liftsByScores(run: ScoredRun): Steps<Lifts> {
  const tierAt = tiersByCell(run.scheme);
  const ladders = yield* laddersOf(run);
  return (axis, row) => {
    const now = scoreAt(run.scores, axis, row);
    const ladder = ladders[axis];
    if (now === 0 || !ladder) return [];
    const from = run.subjects[axis][row] ?? NaN;
    const cell = AXES.reduce((sum, one) => sum + WEIGHT[one] * scoreAt(run.scores, one, row), 0);
    return Array.from({ length: run.scheme.bins - now }, (_, i) => now + i + 1).flatMap((wanted): Lift[] => {
      const rung = ladder.reaching(row, wanted);
      if (rung === null) return [];
      const gained = rung.score - now;
      return [{ from, to: rung.to, gained, tier: tierAt[cell + gained * WEIGHT[axis]] ?? -1 }];
    });
  };
}

/** The scores of each axis, asked which values reach them; null where a change of the axis moves customers between groups. */
export function* laddersOf({
  scheme,
  subjects,
  scores,
}: ScoredRun): Steps<Readonly<Record<Axis, ScoreLadder | null>>> {
  const { cuts, nested } = scheme;
  const scored = (axis: Axis): Float64Array =>
    subjects[axis].map((value, row) => (scores.r[row] === 0 ? NaN : value));
  const ladder = (axis: Axis): ScoreLadder => {
    const fixed = cuts && { at: cuts[axis], closed: cuts.closed };
    return scoreLadder(scored(axis), { ...scheme, fixed, reversed: axis === 'recency' });
  };
  if (nested)
    return { recency: null, frequency: null, monetary: nestedLadder(scored('monetary'), scores, scheme) };
  return yield* byAxis(ladder);
}

/** Something for each axis, one a step. */
export function* byAxis<T>(make: (axis: Axis) => T): Steps<Readonly<Record<Axis, T>>> {
  const recency = make('recency');
  yield;
  const frequency = make('frequency');
  yield;
  return { recency, frequency, monetary: make('monetary') };
}

/** The score of a customer on one axis. */
export function scoreAt({ r, f, m }: RfmScores, axis: Axis, row: number): number {
  return (axis === 'recency' ? r : axis === 'frequency' ? f : m)[row] ?? 0;
}

/** The tier of every cell of scores by `100r + 10f + m`, −1 = none. */
function tiersByCell({ segments, bins, tiers }: RfmScheme): Int16Array {
  const table = new Int16Array(1000).fill(-1);
  const cells = [...table.keys()].filter((cell) => digits(cell).every((score) => score > 0 && score <= bins));
  const column = (place: number): Uint8Array => Uint8Array.from(cells, (cell) => digits(cell)[place] ?? 0);
  const none = new Float64Array(cells.length);
  const { names, segment } = segmentsOf(
    segments,
    { r: column(0), f: column(1), m: column(2), cuts: null },
    { recency: none, frequency: none, monetary: none },
  );
  cells.forEach((cell, i) => {
    table[cell] = tiers.findIndex((tier) => tier.name === names[segment[i] ?? -1]);
  });
  return table;
}

const digits = (cell: number): readonly number[] => [
  Math.floor(cell / 100),
  Math.floor(cell / 10) % 10,
  cell % 10,
];
