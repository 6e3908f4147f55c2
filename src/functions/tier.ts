import { inShapeOf, numbersOf, type RangeArgument } from './range-argument.ts';
import { readTiers } from './tiers-argument.ts';

/**
 * The tier of each score; a score on a cut belongs to the better tier.
 * @customfunction TIER
 * @param scores A score or a range of scores.
 * @param [tiers] Tiers, one row each: name, lowest score. Without it A from 90, B from 80, C from 70, D from 60, E below.
 * @returns The name of the tier of each score, in the shape of the scores; empty where there is no number.
 */
export function tier(scores: any[][], tiers?: any[][]): any[][] {
  const ladder = readTiers(tiers ?? null);
  const numbers = numbersOf(scores as RangeArgument);
  return inShapeOf(scores, (i) => {
    const score = numbers[i] as number;
    return ladder.find(({ from }) => score >= from - Math.abs(from) * 1e-9)?.name ?? '';
  });
}
