import { readColumns } from "./column-arguments.ts";
import { inShapeOf } from "./range.ts";
import { A_TO_E, readTiers } from "./tiers-argument.ts";

/**
 * The tier of each score; a score on a cut belongs to the better tier.
 * @customfunction TIER
 * @param scores A score or a range of scores.
 * @param [tiers] Tiers[#All], or two columns: tier, lowest score; or the id of a preset. Without it A from 90, B from 80, C from 70, D from 60, E below.
 * @returns The name of the tier of each score, in the shape of the scores.
 */
export function tier(scores: any[][], tiers?: any[][]): any[][] {
  const ladder = readTiers(tiers, A_TO_E, "score");
  const read = readColumns({ scores });
  return inShapeOf(scores, (i) => {
    const score = read.columns.scores[i] as number;
    return read.instead(i) ?? ladder.find(({ cut }) => score >= cut - Math.abs(cut) * 1e-9)?.name ?? "";
  });
}
