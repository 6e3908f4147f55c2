/** A value's standing among others as points (domain C6.4). */
export interface Rank {
  readonly sorted: Float64Array;
  pointsOf(value: number): number;
}

/** How a standing becomes points. */
export interface RankScale {
  readonly weight: number;
  readonly better: 'higher' | 'lower';
  readonly rank: 'mid' | 'low';
}

/** `mid` = mid-rank, `(#{y<x} + ½(#{y=x}−1))/(n−1)`; `low` = Excel's PERCENTRANK.INC, `#{y<x}/(n−1)`; half the weight when n = 1. */
export function rankIn(sorted: Float64Array, how: RankScale): Rank {
  return {
    sorted,
    pointsOf: (value) =>
      pointsOfRank(
        {
          below: countBelow(sorted, value, false),
          upTo: countBelow(sorted, value, true),
          count: sorted.length,
        },
        how,
      ),
  };
}

/** Points of a value by how many of a list are below it and how many not above it. */
export function pointsOfRank(
  { below, upTo, count }: { readonly below: number; readonly upTo: number; readonly count: number },
  { weight, better, rank }: RankScale,
): number {
  if (count <= 1) return weight / 2;
  const worse = better === 'higher' ? below : count - upTo;
  const equal = rank === 'mid' ? 0.5 * Math.max(0, upTo - below - 1) : 0;
  return weight * Math.min(1, (worse + equal) / (count - 1));
}

/** How many of the sorted numbers are below a value, or with `inclusive` not above it. */
export function countBelow(sorted: Float64Array, value: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const x = sorted[middle] ?? NaN;
    if (x < value || (inclusive && x === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
