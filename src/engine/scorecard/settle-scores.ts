import type { MissingPolicy } from '../scheme/scheme.ts';
import type { Sums } from './score-rows.ts';

/** What settling needs beside the sums. `total` = sum of the weights. */
export interface Settling {
  readonly policy: MissingPolicy;
  readonly total: number;
  readonly included: Uint8Array;
  /** The score kept from last time, or NaN. */
  readonly previous: (row: number) => number;
}

/** Turns sums into scores in place (domain C7): NaN where the row is left out or has to wait. */
export function settleScores(sums: Sums, settling: Settling): Float64Array {
  const { points, missing, blocked } = sums;
  const { included, policy, total } = settling;
  if (!missing && !included.includes(0)) return points;
  for (let row = 0; row < points.length; row++) {
    const lost = missing?.[row] ?? 0;
    if (included[row] !== 1 || blocked?.[row] === 1) points[row] = NaN;
    else if (lost > 0)
      points[row] = settled(points[row] ?? NaN, { policy, lost, total, previous: settling.previous(row) });
  }
  return points;
}

/** The score of a row with blanks; NaN = pending. A row with nothing but blanks is pending whatever the policy. */
export function settled(
  points: number,
  by: {
    readonly policy: MissingPolicy;
    readonly lost: number;
    readonly total: number;
    readonly previous: number;
  },
): number {
  const { policy, lost, total, previous } = by;
  const left = total - lost;
  if (policy.kind === 'keep-last') return previous;
  if (policy.kind === 'pending' || left <= total * 1e-9) return NaN;
  if (policy.kind === 'zero') return points;
  return lost <= policy.maxMissingWeight + 1e-9 * total ? (points / left) * total : NaN;
}
