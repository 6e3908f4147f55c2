import { type Cuts, limitsOf, scoreOf } from '../math/cuts.ts';
import { lowered, raised } from '../math/tolerance.ts';
import { total } from '../math/total.ts';
import { cutsFrom } from '../rfm/bin-scores.ts';
import type { Binning } from '../scheme/scheme.ts';
import { firstStep, grainOf, nearestStep } from './grain.ts';
import { quantilesIn, replaced, turningPoint } from './replaced.ts';

/** A value with its score when everybody is scored anew with it; ties can make it more than was asked for. */
export interface Rung {
  readonly to: number;
  readonly score: number;
}

/** The scores of one axis of RFM, asked which value would reach one. */
export interface ScoreLadder {
  /** The value nearest to `from`, on the steps of the column, that has at least the score; null when there is none. */
  readonly reaching: (from: number, score: number) => Rung | null;
  /** The same for a score that is at least the mean of all scores, or with `strict` above it. */
  readonly reachingMean: (from: number, strict: boolean) => number | null;
}

interface Rungs {
  readonly bins: number;
  readonly binning: Binning;
  /** Cut points that do not move with the list. */
  readonly fixed: Cuts | null;
  /** The best score goes to the lowest values. */
  readonly reversed: boolean;
}

/** Prepares an axis: the values of everybody who is scored. */
export function scoreLadder(values: Float64Array, rungs: Rungs): ScoreLadder {
  const { bins, binning, fixed, reversed } = rungs;
  const sorted = values.sort();
  const grain = grainOf(sorted);
  const shares = Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins);
  const limitsWith = (from: number, to: number): Float64Array =>
    limitsOf(fixed ?? cutsFrom(quantilesIn(replaced(sorted, from, to), shares), binning));
  const scoreAt = (from: number, to: number): number => scoreOf(to, limitsWith(from, to), reversed);
  const meanAt = (from: number, to: number): number => {
    const list = replaced(sorted, from, to);
    const above = total(limitsWith(from, to).map((limit) => list.count - list.below(limit, true)));
    return reversed ? bins - above / list.count : 1 + above / list.count;
  };
  const turning = (from: number, p: number): number =>
    binning === 'r-package'
      ? turningPastOne(sorted, from, p)
      : turningPoint(sorted, from, { p, orOn: binning === 'next' });
  // Days cannot be fewer than none.
  const aim = (from: number, reaches: (to: number) => boolean): Parameters<typeof firstStep>[2] => ({
    from,
    up: !reversed,
    reaches: (to) => (to >= 0 || !reversed) && reaches(to),
  });
  const reaching: ScoreLadder['reaching'] = (from, score) => {
    const cut = reversed ? bins - score : score - 2;
    const near = fixed ? (fixed.at[cut] ?? NaN) : turning(from, shares[cut] ?? NaN);
    const to = firstStep(
      near,
      grain,
      aim(from, (value) => scoreAt(from, value) >= score),
    );
    return to === null ? null : { to, score: scoreAt(from, to) };
  };
  return {
    reaching,
    reachingMean(from, strict) {
      const isHigh = aim(from, (to) => {
        const [score, mean] = [scoreAt(from, to), meanAt(from, to)];
        return strict ? score > raised(mean) : score >= lowered(mean);
      });
      const scores = Array.from({ length: bins }, (_, i) => i + 1).slice(scoreAt(from, from));
      const last = (reversed ? sorted[0] : sorted[sorted.length - 1]) ?? NaN;
      const beyond = firstStep(last, grain, isHigh);
      const rungs = [...scores.map((score) => reaching(from, score)?.to ?? null), beyond];
      const found = rungs.find((to) => to !== null && isHigh.reaches(to)) ?? null;
      // Between two scores the mean can fall enough, too: the others lose scores while this one climbs.
      return found === null ? null : nearestStep(found, grain, isHigh);
    },
  };
}

/** The turning point where a value is above a quantile only by 1 or more, as in the R package rfm. */
function turningPastOne(sorted: Float64Array, from: number, p: number): number {
  const others = replaced(sorted, from, NaN);
  const place = Math.floor(others.count * p);
  const share = others.count * p - place;
  const low = others.at(place);
  const step = place + 1 < others.count ? others.at(place + 1) - low : Infinity;
  // Up to the next of the others the quantile follows the value itself, from there on it stays.
  const following = 1 / (1 - share);
  return low + (step >= following ? following : step * share + 1);
}
