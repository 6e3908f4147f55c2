import { assignTiers, tierCuts } from "../engine/index.ts";
import { readColumns } from "./column-arguments.ts";
import { inShapeOf } from "./range.ts";
import { notAvailable } from "./failure.ts";
import { asTiers, readTiers, type TierStep } from "./tiers-argument.ts";

/** The pyramid of three levels: top 20 %, next 30 %, the rest (domain A6). */
const PYRAMID: readonly TierStep[] = [
  { name: "A", cut: 0.2 },
  { name: "B", cut: 0.5 },
  { name: "C", cut: Infinity },
];

/**
 * Tiers by share of customers from the top, e.g. the best 20 %. Equal values stay together and go up.
 * @customfunction TIERBYSHARE
 * @param values Value of each customer; the largest is best.
 * @param [tiers] Tiers[#All], or two columns: tier, cumulative share (0.2 for the first fifth, 0.5 for the first half); or the id of a preset. Without it A 20 %, B 50 %, C the rest.
 * @returns The tier of each value, in the shape of the values.
 */
export function tierbyshare(values: any[][], tiers?: any[][]): any[][] {
  const steps = readTiers(tiers, PYRAMID, "share");
  const read = readColumns({ values });
  const cuts = tierCuts({ by: "share" }, asTiers(steps), read.columns.values);
  if (!cuts.ok) throw notAvailable("total-not-positive");
  const tier = assignTiers(read.columns.values, cuts.value, new Uint8Array(read.rows).fill(1));
  return inShapeOf(values, (i) => read.instead(i) ?? steps[tier[i] as number]?.name ?? "");
}
