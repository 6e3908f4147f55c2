import type { Tier } from '../scheme/scheme.ts';
import { falling } from './falling.ts';

const TOLERANCE = 1e-9;

/**
 * Cuts by cumulative value, ABC (domain C6.3). `in`: a tier takes values while the share before them is below its cut, so
 * the one that crosses is in; `strict`: while the share with them is at most its cut. Equal values on a boundary take the
 * better tier. Values of zero or below are not in the total and fall to the last tier. Null when nothing is positive.
 */
export function valueCuts(
  tiers: readonly Tier[],
  values: Float64Array,
  crossing: 'in' | 'strict',
): Float64Array | null {
  const sorted = falling(values);
  const largest = sorted[0] ?? 0;
  if (!(largest > 0)) return null;
  const scale = largest * sorted.length < Infinity ? 1 : largest;
  const firstOther = sorted.findIndex((value) => value <= 0);
  const positive = firstOther < 0 ? sorted.length : firstOther;
  const total = sumOf(sorted, positive, scale);
  const cuts = new Float64Array(tiers.length).fill(Infinity);
  const last = tiers.length - 1;
  let cumulative = 0;
  let tier = 0;
  for (let i = 0; i < positive && tier < last; i++) {
    const value = sorted[i] ?? 0;
    const before = cumulative / total + TOLERANCE;
    cumulative += value / scale;
    const through = cumulative / total - TOLERANCE;
    while (tier < last && passed(tiers[tier]?.cut ?? 1, crossing === 'in' ? before : through, crossing))
      tier++;
    cuts[tier] = value;
  }
  cuts[last] = -Infinity;
  return cuts;
}

function passed(cut: number, share: number, crossing: 'in' | 'strict'): boolean {
  return crossing === 'in' ? share >= cut : share > cut;
}

function sumOf(sorted: Float64Array, count: number, scale: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += (sorted[i] ?? 0) / scale;
  return total;
}
