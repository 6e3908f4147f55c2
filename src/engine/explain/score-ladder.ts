import { type Cuts, limitsOf, scoreOf } from '../math/cuts.ts';
import { cutsFrom } from '../rfm/bin-scores.ts';
import type { Binning } from '../scheme/scheme.ts';
import { firstStep, grainOf } from './grain.ts';
import { quantilesIn, replaced, turningPoint } from './replaced.ts';

/** The scores of one axis of RFM, asked which value would reach one. */
export interface ScoreLadder {
  /**
   * The value nearest to `from`, on the steps of the column, that has the score when everybody is scored anew with it; null
   * when there is none.
   */
  readonly reaching: (from: number, score: number) => number | null;
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
  const scoreAt = (from: number, to: number): number => {
    const cuts = fixed ?? cutsFrom(quantilesIn(replaced(sorted, from, to), shares), binning);
    return scoreOf(to, limitsOf(cuts), reversed);
  };
  return {
    reaching(from, score) {
      const cut = reversed ? bins - score : score - 2;
      const near = fixed ? (fixed.at[cut] ?? NaN) : turningPoint(sorted, from, shares[cut] ?? NaN);
      const reaches = (to: number): boolean => scoreAt(from, to) >= score;
      return firstStep(near, grain, { from, up: !reversed, reaches });
    },
  };
}
