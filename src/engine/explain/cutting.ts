import { type Cuts, limitsOf } from '../math/cuts.ts';
import { nextDown } from '../math/next-double.ts';
import { cutsFrom } from '../rfm/bin-scores.ts';
import type { Binning } from '../scheme/scheme.ts';
import { countBelow } from '../scorecard/rank-in.ts';
import { type Replaced, quantilesFor, replaced, turningPoint } from './replaced.ts';

/** How an axis of RFM is scored. */
export interface Rungs {
  readonly bins: number;
  readonly binning: Binning;
  /** Cut points that do not move with the list. */
  readonly fixed: Cuts | null;
  /** The best score goes to the lowest values. */
  readonly reversed: boolean;
}

/** The cut points of a sorted list, asked what one changed value would do to them. */
export interface Cutting {
  /** The limits that scores go by when `to` stands for `from`; see `limitsOf`. */
  readonly limits: (from: number, to: number) => Float64Array;
  /** Values that a change moves alike: whichever of them leaves, the limits are the same. */
  readonly kindOf: (from: number) => number;
  /** The value around which a changed one passes the `k`-th cut, counted from 1. */
  readonly turning: (from: number, k: number) => number;
}

/** Prepares the cut points of every way of binning that has some. */
export function cuttingOf(sorted: Float64Array, { bins, binning, fixed }: Rungs): Cutting {
  if (fixed) {
    const limits = limitsOf(fixed);
    return { limits: () => limits, kindOf: () => 0, turning: (_, k) => fixed.at[k - 1] ?? NaN };
  }
  if (binning === 'dense') return denseCutting(sorted, bins);
  return quantileCutting(sorted, bins, binning);
}

function quantileCutting(sorted: Float64Array, bins: number, binning: Binning): Cutting {
  const quantiles = quantilesFor(
    sorted.length,
    Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins),
  );
  // Ranks of the list that are looked at, those of the others one lower where the changed value stands below.
  const looked = [...new Set(quantiles.ranks.flatMap((rank) => [rank - 1, rank]))];
  return {
    limits: (from, to) => limitsOf(cutsFrom(quantiles.of(replaced(sorted, from, to)), binning)),
    kindOf(from) {
      const place = countBelow(sorted, from, false);
      return looked.reduce((count, rank) => count + Number(rank < place), 0);
    },
    turning(from, k) {
      const p = k / bins;
      if (binning === 'r-package') return turningPastOne(sorted, from, p);
      return turningPoint(sorted, from, { p, orOn: binning === 'next' });
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

/** Distinct values spread evenly: of D, the ⌈kD/bins⌉-th (from 0) begins the bin after the k-th cut. */
function denseCutting(sorted: Float64Array, bins: number): Cutting {
  const distinct = sorted.filter((value, i) => value !== sorted[i - 1]);
  // A value that others have too stays when one of them leaves it.
  const leaving = (from: number): number =>
    countBelow(sorted, from, true) - countBelow(sorted, from, false) > 1 ? NaN : from;
  const isKnown = (others: Replaced, to: number): boolean => others.below(to, true) > others.below(to, false);
  const begins = (k: number, count: number): number => Math.ceil((k * count) / bins);
  return {
    limits(from, to) {
      const others = replaced(distinct, leaving(from), NaN);
      const list = isKnown(others, to) ? others : replaced(distinct, leaving(from), to);
      return Float64Array.from({ length: bins - 1 }, (_, i) => {
        const begin = list.at(begins(i + 1, list.count));
        return Number.isNaN(begin) ? Infinity : nextDown(begin);
      });
    },
    kindOf: (from) => from,
    turning(from, k) {
      const others = replaced(distinct, leaving(from), NaN);
      const place = begins(k, others.count);
      // A value that nobody else has makes one more; then that place may be the next one.
      return others.at(begins(k, others.count + 1) > place ? place : place - 1);
    },
  };
}
