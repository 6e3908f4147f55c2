import type { GradedRows } from '../graded.ts';
import type { Inputs } from '../mapping/inputs.ts';
import { limitsOf, scoreOf } from '../math/cuts.ts';
import { rfmScores } from '../rfm/rfm-scores.ts';
import { customerRows, orderRows, type RfmSubjects } from '../rfm/rfm-subjects.ts';
import type { RfmCuts, RfmScheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import type { ExplainRow } from './explain-by.ts';
import { type Band, type Change, type ExplainedPart, NO_REASONS, type Reasons } from './explanation.ts';
import { AXES, type Axis, type Lifts, liftsByScores, type ScoredRun, scoreAt } from './rfm-lifts.ts';
import { type Costed, relativeDistance, smallestChange } from './smallest-change.ts';
import { liftsByTypes } from './type-lifts.ts';

interface Run extends ScoredRun {
  readonly subjects: RfmSubjects;
}

/** Explains an RFM segment: value, score and the bin of each axis, and the one change that gains a better segment. */
export function* explainRfm(inputs: Inputs, scheme: RfmScheme, { asOf }: GradedRows): Steps<ExplainRow> {
  const found = scheme.method === 'rfm' ? customerRows(inputs, asOf) : yield* orderRows(inputs, scheme, asOf);
  if (!found.ok) return () => NO_REASONS;
  yield;
  const run = { scheme, subjects: found.value, scores: rfmScores(found.value, scheme) };
  const { segments } = scheme;
  yield;
  const lifts = yield* segments.kind === 'eight' ? liftsByTypes(run, segments) : liftsByScores(run);
  return (row, tier) => {
    const parts = AXES.map((axis, i) => partOf(run, { axis, name: nameOf(run.subjects, i), row }));
    const best = tier <= 0 ? null : bestLift(run, lifts, { row, tier });
    const better = best && scheme.tiers[best.tier]?.name;
    const gap = better ? { tier: better, points: best.change.points, at: null } : null;
    return { ...NO_REASONS, parts, gap, change: best?.change ?? null } satisfies Reasons;
  };
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

function partOf({ scheme, subjects, scores }: Run, { axis, name, row }: Place): ExplainedPart {
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
  return { kind: 'range', from: cuts[above - 1] ?? null, to: cuts[above] ?? null, closed };
}

/** The smallest change of one axis that gains a better tier, with that tier. */
function bestLift(
  { subjects }: Run,
  lifts: Lifts,
  { row, tier }: { readonly row: number; readonly tier: number },
): { readonly change: Change; readonly tier: number } | null {
  const better = AXES.flatMap((axis, i) =>
    lifts(axis, row)
      .filter((lift) => lift.tier >= 0 && lift.tier < tier)
      .map((lift) => ({ ...lift, key: axis, criterion: nameOf(subjects, i) })),
  );
  const costed = better.map(({ key, criterion, from, to, gained }): Costed => {
    return { change: { key, criterion, from, to, points: gained }, cost: relativeDistance(from, to) };
  });
  const change = smallestChange(costed);
  const place = costed.findIndex((one) => one.change === change);
  return change ? { change, tier: better[place]?.tier ?? tier } : null;
}
