import { segmentsOf } from '../rfm/segments.ts';
import type { SegmentMap } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import { firstStep, grainOf } from './grain.ts';
import { movingLine } from './moving-line.ts';
import { type Axis, byAxis, laddersOf, type Lifts, type ScoredRun } from './rfm-lifts.ts';

type EightMap = Extract<SegmentMap, { kind: 'eight' }>;

/** The value nearest to a row's own that is high on an axis when everybody is parted anew with it; null when there is none. */
type ToHigh = (row: number) => number | null;

/** Bits of a type's place in the order HHH, HLH, LHH, LLH, HHL, HLL, LHL, LLL; set = low. */
const LOW = { recency: 2, frequency: 1, monetary: 4 } as const;

/** Lifts of the eight types: an axis that is low becomes high, the other two stay as they are. */
export function* liftsByTypes(run: ScoredRun, map: EightMap): Steps<Lifts> {
  const { names, segment } = segmentsOf(map, run.scores, run.subjects);
  const tierOf = names.map((name) => run.scheme.tiers.findIndex((tier) => tier.name === name));
  yield;
  const toHigh = yield* map.threshold === 'score-mean' ? highByScores(run, map) : highByValues(run, map);
  return (axis, row) => {
    const place = segment[row] ?? -1;
    if (place < 0 || (place & LOW[axis]) === 0) return [];
    const from = run.subjects[axis][row] ?? NaN;
    const to = toHigh[axis](row);
    return to === null ? [] : [{ from, to, gained: 0, tier: tierOf[place - LOW[axis]] ?? -1 }];
  };
}

function* highByScores(run: ScoredRun, { strict }: EightMap): Steps<Readonly<Record<Axis, ToHigh>>> {
  const ladders = yield* laddersOf(run);
  return yield* byAxis((axis) => (row) => ladders[axis]?.reachingMean(row, strict) ?? null);
}

function highByValues(
  { subjects, scores }: ScoredRun,
  { threshold, strict }: EightMap,
): Steps<Readonly<Record<Axis, ToHigh>>> {
  return byAxis((axis) => {
    const values = subjects[axis].filter((_, row) => scores.r[row] !== 0);
    const grain = grainOf(values);
    const up = axis !== 'recency';
    const at = typeof threshold === 'object' ? threshold[axis] : threshold === 'median' ? 'median' : 'mean';
    // Few days are high: being above the line is what is left behind.
    const line = movingLine(values, { at, orOn: up !== strict });
    return (row) => {
      const from = subjects[axis][row] ?? NaN;
      const reaches = (to: number): boolean => line.isAbove(from, to) === up && (up || to >= 0);
      return firstStep(line.turning(from), grain, { from, up, reaches });
    };
  });
}
