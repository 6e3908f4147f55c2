import { nextDown } from './next-double.ts';
import { lowered, raised } from './tolerance.ts';

/** Rising cut points, and which side of a cut a value on it falls: `right` stays below, `left` goes above. */
export interface Cuts {
  readonly at: readonly number[];
  readonly closed: 'right' | 'left';
  /** Known of the column: every bucket holds one value only (see `Histogram.exact`), so that no row needs a closer look. */
  readonly exact?: boolean;
}

/** Limits that a value must be greater than to be above a cut: the tolerance and the closed side are in them already; no −0. */
export function limitsOf({ at, closed }: Cuts): Float64Array {
  return Float64Array.from(at, (cut) => (closed === 'right' ? raised(cut) : nextDown(lowered(cut))) + 0);
}

/** Score 1 … limits + 1 of one value, 0 when it is not finite; `reversed` gives the best score to the lowest values. */
export function scoreOf(value: number, limits: Float64Array, reversed: boolean): number {
  if (!Number.isFinite(value)) return 0;
  let above = 0;
  for (let k = 0; k < limits.length; k++) above += Number(value > (limits[k] as number));
  return reversed ? limits.length + 1 - above : above + 1;
}

/** Scores some rows of finite values by the limits; runs of equal values, which fill a list of ties, are worked out once. */
export function scoreRows(
  values: Float64Array,
  { scores, aside }: { readonly scores: Uint8Array; readonly aside: readonly number[] },
  { limits, reversed }: { readonly limits: Float64Array; readonly reversed: boolean },
): void {
  const [worst, step] = reversed ? [limits.length + 1, -1] : [1, 1];
  let last = NaN;
  let score = 0;
  for (let i = 0; i < aside.length; i++) {
    const row = aside[i] as number;
    const value = values[row] as number;
    if (value !== last) {
      score = worst;
      for (let k = 0; k < limits.length && value > (limits[k] as number); k++) score += step;
    }
    scores[row] = score;
    last = value;
  }
}
