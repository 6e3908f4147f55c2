import type { RangeArgument } from './range-argument.ts';

/** A tier and the lowest score that belongs to it, best first. */
export interface TierStep {
  readonly name: string;
  readonly from: number;
}

/** The cut of the sources' first two cards, completed to A–E (domain A2.3). */
const A_TO_E: readonly TierStep[] = [
  { name: 'A', from: 90 },
  { name: 'B', from: 80 },
  { name: 'C', from: 70 },
  { name: 'D', from: 60 },
  { name: 'E', from: -Infinity },
];

/** Tiers from a range of names and lowest scores in any order; a row without a number takes the rest. */
export function readTiers(range: RangeArgument | null): readonly TierStep[] {
  if (range === null) return A_TO_E;
  return range
    .filter((row) => String(row[0] ?? '') !== '')
    .map((row) => ({ name: String(row[0]), from: typeof row[1] === 'number' ? row[1] : -Infinity }))
    .sort((a, b) => b.from - a.from);
}
