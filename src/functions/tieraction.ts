import { unnamedPreset } from "../locales/unnamed-preset.ts";
import { readName } from "./cell-argument.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { readNamesByRow } from "./name-arguments.ts";
import { inShapeOf } from "./range.ts";
import { readTierRows } from "./tiers-argument.ts";

/**
 * What customers of a tier are owed: the strategy of each tier.
 * @customfunction TIERACTION
 * @param tier A tier or a range of tiers.
 * @param [tiers] Tiers[#All], or two columns: tier, strategy; or the id of a preset. Without it the strategies for A to E.
 * @returns The strategy of each tier, in the shape of the tiers; #N/A for a tier that is not listed.
 */
export function tieraction(tier: any[][], tiers?: any[][]): any[][] {
  const usual = unnamedPreset("courseware-table", language()).tiers;
  const listed =
    readTierRows(tiers, "strategy") ?? usual.map(({ name, strategy }) => ({ name, cell: strategy }));
  const strategies = new Map(listed.map(({ name, cell }) => [name, readName(cell)]));
  const { names, instead } = readNamesByRow(tier, "tier");
  return inShapeOf(tier, (i) => {
    const name = names[i] ?? "";
    return instead(i) ?? strategies.get(name) ?? notAvailable("unknown-tier", { found: name });
  });
}
