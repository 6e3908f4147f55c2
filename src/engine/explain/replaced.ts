import { between, ranksFor } from '../math/quantile.ts';
import { countBelow } from '../scorecard/rank-in.ts';

/** A sorted list as it would be with one value more, or with one of its values replaced; nothing is copied. */
export interface Replaced {
  readonly count: number;
  /** The value at a rank, 0-based and rising; NaN where there is none. */
  readonly at: (rank: number) => number;
  /** How many values are below one, or with `inclusive` not above it. */
  readonly below: (value: number, inclusive: boolean) => number;
}

/** The list with `to` in the place of `from`, which must be in it; NaN stands for none. */
export function replaced(sorted: Float64Array, from: number, to: number): Replaced {
  const removed = Number.isNaN(from) ? sorted.length : countBelow(sorted, from, false);
  const others = sorted.length - Number(removed < sorted.length);
  const other = (rank: number): number => sorted[rank < removed ? rank : rank + 1] ?? NaN;
  const belowOthers = (value: number, inclusive: boolean): number =>
    countBelow(sorted, value, inclusive) - Number(from < value || (inclusive && from === value));
  const placed = Number.isNaN(to) ? others : belowOthers(to, false);
  const count = others + Number(!Number.isNaN(to));
  return {
    count,
    at(rank) {
      if (rank >= count) return NaN;
      if (rank === placed && !Number.isNaN(to)) return to;
      return other(rank < placed ? rank : rank - 1);
    },
    below: (value, inclusive) =>
      belowOthers(value, inclusive) + Number(to < value || (inclusive && to === value)),
  };
}

/** Quantiles of such a list, type 7. */
export function quantilesIn(list: Replaced, probabilities: readonly number[]): readonly number[] {
  return quantilesFor(list.count, probabilities).of(list);
}

/** Quantiles of many such lists of one length. */
export interface Quantiles {
  readonly of: (list: Replaced) => readonly number[];
  /** The ranks they lie between. */
  readonly ranks: readonly number[];
}

/** Prepares quantiles for lists of a length. */
export function quantilesFor(count: number, probabilities: readonly number[]): Quantiles {
  const ranks = ranksFor(count, probabilities);
  return { of: (list) => between(ranks, ranks.needed.map(list.at)), ranks: ranks.needed };
}

/**
 * The value of the others around which a changed value passes the quantile at `p` of the list it is itself in: above it the
 * changed value is above the quantile, below it it is not. `orOn`: being on the quantile counts as being above.
 */
export function turningPoint(
  sorted: Float64Array,
  from: number,
  { p, orOn }: { readonly p: number; readonly orOn: boolean },
): number {
  const others = replaced(sorted, from, NaN);
  return others.at(orOn ? Math.ceil(others.count * p) - 1 : Math.floor(others.count * p));
}
