import type { Graded } from '../graded.ts';
import type { Inputs } from '../mapping/inputs.ts';
import { limitsOf, scoreOf } from '../math/cuts.ts';
import { type RfmScores, rfmScores } from '../rfm/rfm-scores.ts';
import { customerRows, orderRows, type RfmSubjects } from '../rfm/rfm-subjects.ts';
import { segmentsOf } from '../rfm/segments.ts';
import type { RfmCuts, RfmScheme } from '../scheme/scheme.ts';
import type { ExplainRow } from './explain-by.ts';
import { type Band, type Change, type ExplainedPart, NO_REASONS, type Reasons } from './explanation.ts';
import { type ScoreLadder, scoreLadder } from './score-ladder.ts';
import { type Costed, relativeDistance, smallestChange } from './smallest-change.ts';

const AXES = ['recency', 'frequency', 'monetary'] as const;
type Axis = (typeof AXES)[number];

/** A run of RFM made ready to be explained. */
interface Explained {
  readonly scheme: RfmScheme;
  readonly subjects: RfmSubjects;
  readonly scores: RfmScores;
  /** See `tiersByCell`. */
  readonly tierAt: Int16Array;
  /** Null where the bins have no cut points. */
  readonly ladders: Readonly<Record<Axis, ScoreLadder>> | null;
}

/** Explains an RFM segment: value, score and the bin of each axis, and the one change that gains a better segment. */
export function explainRfm(inputs: Inputs, scheme: RfmScheme, { asOf }: Graded): ExplainRow {
  const found = scheme.method === 'rfm' ? customerRows(inputs, asOf) : orderRows(inputs, scheme, asOf);
  if (!found.ok) return () => NO_REASONS;
  const scores = rfmScores(found.value, scheme);
  const run = {
    scheme,
    subjects: found.value,
    scores,
    tierAt: tiersByCell(scheme),
    ladders: laddersOf(found.value, scores, scheme),
  };
  return (row, tier) => {
    const parts = AXES.map((axis, i) => partOf(run, { axis, name: nameOf(run.subjects, i), row }));
    const change = tier <= 0 ? null : changeOf(run, row, tier);
    const better = change && scheme.tiers[change.tier]?.name;
    const gap = better ? { tier: better, points: change.change.points, at: null } : null;
    return { ...NO_REASONS, parts, gap, change: change?.change ?? null } satisfies Reasons;
  };
}

function laddersOf(subjects: RfmSubjects, { r, cuts }: RfmScores, scheme: RfmScheme): Explained['ladders'] {
  if (!cuts) return null;
  const ladder = (axis: Axis): ScoreLadder =>
    scoreLadder(
      subjects[axis].filter((_, row) => r[row] !== 0),
      {
        ...scheme,
        fixed: scheme.cuts && { at: cuts[axis], closed: cuts.closed },
        reversed: axis === 'recency',
      },
    );
  return { recency: ladder('recency'), frequency: ladder('frequency'), monetary: ladder('monetary') };
}

/** What people call an axis: its column, or the axis itself where it was worked out from orders. */
function nameOf({ customers, headers }: RfmSubjects, place: number): string {
  return (customers ? AXES[place] : headers[place]) ?? '';
}

interface Place {
  readonly axis: Axis;
  readonly name: string;
  readonly row: number;
}

function scoreAt({ r, f, m }: RfmScores, axis: Axis, row: number): number {
  return (axis === 'recency' ? r : axis === 'frequency' ? f : m)[row] ?? 0;
}

function partOf({ scheme, subjects, scores }: Explained, { axis, name, row }: Place): ExplainedPart {
  const value = subjects[axis][row] ?? NaN;
  const score = scoreAt(scores, axis, row);
  return {
    key: axis,
    name,
    value: Number.isNaN(value) ? null : value,
    points: score === 0 ? null : score,
    weight: scheme.bins,
    lost: score === 0 ? null : scheme.bins - score,
    band: score > 0 && scores.cuts ? bandOf(scores.cuts[axis], value, scores.cuts) : null,
  };
}

/** The cut points on both sides of a value. */
function bandOf(cuts: readonly number[], value: number, { closed }: RfmCuts): Band {
  const above = scoreOf(value, limitsOf({ at: cuts, closed }), false) - 1;
  return { kind: 'range', from: cuts[above - 1] ?? null, to: cuts[above] ?? null };
}

interface Lift {
  readonly change: Change;
  readonly tier: number;
}

/** The smallest change of one axis, up or down, that gains a better segment; none where the bins have no cut points. */
function changeOf(run: Explained, row: number, tier: number): Lift | null {
  const lifts = AXES.flatMap((axis, i) => {
    const key = { key: axis, criterion: nameOf(run.subjects, i) };
    return betterSteps(run, axis, row).map((step) => ({ ...key, ...step }));
  }).filter((one) => one.tier >= 0 && one.tier < tier);
  const costed = lifts.map(({ key, criterion, from, to, gained }): Costed => {
    return { change: { key, criterion, from, to, points: gained }, cost: relativeDistance(from, to) };
  });
  const change = smallestChange(costed);
  const place = costed.findIndex((one) => one.change === change);
  return change ? { change, tier: lifts[place]?.tier ?? tier } : null;
}

interface Step {
  readonly from: number;
  readonly to: number;
  /** Scores gained on the axis. */
  readonly gained: number;
  /** The tier it would lead to; −1 = none. */
  readonly tier: number;
}

const WEIGHT = { recency: 100, frequency: 10, monetary: 1 } as const;

/** What each better score on one axis would lead to, the other two axes unchanged. */
function betterSteps(run: Explained, axis: Axis, row: number): Step[] {
  const { scheme, subjects, scores, tierAt } = run;
  const now = scoreAt(scores, axis, row);
  const ladder = run.ladders?.[axis];
  if (now === 0 || !ladder) return [];
  const from = subjects[axis][row] ?? NaN;
  const cell = AXES.reduce((sum, one) => sum + WEIGHT[one] * scoreAt(scores, one, row), 0);
  return Array.from({ length: scheme.bins - now }, (_, i) => i + 1).flatMap((gained): Step[] => {
    const tier = tierAt[cell + gained * WEIGHT[axis]] ?? -1;
    const to = tier < 0 ? null : ladder.reaching(from, now + gained);
    return to === null ? [] : [{ from, to, gained, tier }];
  });
}

/** The tier of every cell of scores by `100r + 10f + m`, −1 = none; the eight types do not go by scores, so theirs is empty. */
function tiersByCell({ segments, bins, tiers }: RfmScheme): Int16Array {
  const table = new Int16Array(1000).fill(-1);
  if (segments.kind === 'eight') return table;
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
