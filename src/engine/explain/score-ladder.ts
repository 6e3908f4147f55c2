import { scoreOf } from '../math/cuts.ts';
import { lowered, raised } from '../math/tolerance.ts';
import { total } from '../math/total.ts';
import { cuttingOf, type Rungs } from './cutting.ts';
import { type Aim, firstStep, grainOf, nearestStep } from './grain.ts';
import type { Rung, ScoreLadder } from './ladder.ts';
import { rankLadder } from './rank-ladder.ts';
import { type Replaced, replaced } from './replaced.ts';

/** Prepares an axis: the values of all rows, NaN for those that are not scored. */
export function scoreLadder(values: Float64Array, rungs: Rungs): ScoreLadder {
  if (!rungs.fixed && rungs.binning === 'ntile') return rankLadder(values, rungs);
  return cutLadder(values, rungs);
}

function cutLadder(values: Float64Array, rungs: Rungs): ScoreLadder {
  const { bins, reversed } = rungs;
  const sorted = values.filter(Number.isFinite).sort();
  const grain = grainOf(sorted);
  const cutting = cuttingOf(sorted, rungs);
  const scoreAt = (from: number, to: number): number => scoreOf(to, cutting.limits(from, to), reversed);
  // Days cannot be fewer than none.
  const aim = (from: number, reaches: Aim['reaches']): Aim => ({
    from,
    up: !reversed,
    reaches: (to) => (to >= 0 || !reversed) && reaches(to),
  });
  const climbs = new Map<string, Rung | null>();
  const climb = (from: number, score: number): Rung | null => {
    const kind = `${cutting.kindOf(from)} ${score}`;
    const known = climbs.get(kind);
    if (known === null || (known && (reversed ? known.to < from : known.to > from))) return known;
    const near = cutting.turning(from, reversed ? bins + 1 - score : score - 1);
    const to = firstStep(
      near,
      grain,
      aim(from, (value) => scoreAt(from, value) >= score),
    );
    const found = to === null ? null : { to, score: scoreAt(from, to) };
    climbs.set(kind, found);
    return found;
  };
  const toMean = (from: number, isHigh: Aim): number | null => {
    const scores = Array.from({ length: bins }, (_, i) => i + 1).slice(scoreAt(from, from));
    const last = (reversed ? sorted[0] : sorted[sorted.length - 1]) ?? NaN;
    const found = scores.map((score) => climb(from, score)?.to ?? NaN).find(isHigh.reaches);
    return found ?? firstStep(last, grain, isHigh);
  };
  const highFrom = new Map<number, number | null>();
  return {
    reaching: (row, score) => climb(values[row] ?? NaN, score),
    reachingMean(row, strict) {
      const from = values[row] ?? NaN;
      const known = highFrom.get(from);
      if (known !== undefined) return known;
      const isHigh = aim(from, (to) => {
        const limits = cutting.limits(from, to);
        const mean = meanScore(replaced(sorted, from, to), limits, rungs);
        return isAtLeast(scoreOf(to, limits, reversed), mean, strict);
      });
      const found = toMean(from, isHigh);
      // Between two scores the mean can fall enough, too: the others lose scores while this one climbs.
      const nearest = found === null ? null : nearestStep(found, grain, isHigh);
      highFrom.set(from, nearest);
      return nearest;
    },
  };
}

function isAtLeast(score: number, mean: number, strict: boolean): boolean {
  return strict ? score > raised(mean) : score >= lowered(mean);
}

/** The mean of all scores: each limit gives a score to those above it. */
function meanScore(list: Replaced, limits: Float64Array, { bins, reversed }: Rungs): number {
  const mean = total(limits.map((limit) => list.count - list.below(limit, true))) / list.count;
  return reversed ? bins - mean : 1 + mean;
}
