import { LEFT_OUT, PENDING } from '../graded.ts';
import { scoreRows } from '../math/cuts.ts';
import { lookUp } from '../math/look-up.ts';
import { nextDown } from '../math/next-double.ts';
import { scoreTable, stepsAt } from '../math/score-table.ts';
import type { TierCuts } from './tier-cuts.ts';

/** Filling a table costs as much as comparing this many rows. */
const WORTH_A_TABLE = 8192;

/** The tier of every included row: the first whose cut its value has reached; NaN and values below all cuts are pending. */
export function assignTiers(
  values: Float64Array,
  { cuts, round }: TierCuts,
  included: Uint8Array,
): Int16Array {
  const compared = round ? values.map(rounded) : values;
  const tier = new Int16Array(values.length);
  if (values.length < WORTH_A_TABLE) {
    for (let row = 0; row < tier.length; row++) tier[row] = tierAt(cuts, compared[row] as number);
  } else {
    const places = placesOf(compared, cuts);
    const tiers = Int16Array.of(PENDING, ...cuts.keys(), PENDING);
    for (let row = 0; row < tier.length; row++) tier[row] = tiers[places[row] as number] as number;
  }
  if (included.includes(0)) leaveOut(tier, included);
  return tier;
}

function leaveOut(tier: Int16Array, included: Uint8Array): void {
  for (let row = 0; row < tier.length; row++) if (included[row] !== 1) tier[row] = LEFT_OUT;
}

/** For every value 1 + its tier, one more than there are tiers when it is below all cuts, 0 when it is no number. */
function placesOf(values: Float64Array, cuts: Float64Array): Uint8Array {
  let lowest = Infinity;
  const falling = cuts.map((cut) => (lowest = Math.min(lowest, cut)));
  const limits = falling.reverse().map((cut) => (Number.isFinite(cut) ? nextDown(cut) : cut));
  const found = lookUp(values, scoreTable(stepsAt(limits), true));
  scoreRows(values, found, { limits, reversed: true });
  return found.scores;
}

/** The first tier whose cut a value has reached, or −1. */
export function tierAt(cuts: Float64Array, value: number): number {
  if (!Number.isFinite(value)) return PENDING;
  for (let i = 0; i < cuts.length; i++) if (value >= (cuts[i] ?? Infinity)) return i;
  return PENDING;
}

/** The tier of one value, rounding included; −1 below all cuts. */
export function reachedTier({ cuts, round }: TierCuts, value: number): number {
  return tierAt(cuts, round ? rounded(value) : value);
}

/** Half up to a whole number (四舍五入), forgiving what floating point loses. */
export function rounded(score: number): number {
  return Math.floor(score + 0.5 + 1e-7);
}
