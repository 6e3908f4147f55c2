import { LEFT_OUT, PENDING } from '../graded.ts';
import type { TierCuts } from './tier-cuts.ts';

/** The tier of every included row: the first whose cut its value has reached; NaN and values below all cuts are pending. */
export function assignTiers(
  values: Float64Array,
  { cuts, round }: TierCuts,
  included: Uint8Array,
): Int16Array {
  const tier = new Int16Array(values.length).fill(LEFT_OUT);
  for (let row = 0; row < values.length; row++) {
    if (included[row] === 1)
      tier[row] = tierAt(cuts, round ? rounded(values[row] ?? NaN) : (values[row] ?? NaN));
  }
  return tier;
}

/** The first tier whose cut a value has reached, or −1. */
export function tierAt(cuts: Float64Array, value: number): number {
  for (let i = 0; i < cuts.length; i++) if (value >= (cuts[i] ?? Infinity)) return i;
  return PENDING;
}

/** Half up to a whole number (四舍五入), forgiving what floating point loses. */
export function rounded(score: number): number {
  return Math.floor(score + 0.5 + 1e-7);
}
