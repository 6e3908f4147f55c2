import { unnamedPreset } from "../locales/unnamed-preset.ts";
import { readCell, textOf } from "./cell-argument.ts";
import { readColumns } from "./column-arguments.ts";
import { invalid, notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { readNamesByRow } from "./name-arguments.ts";
import { commonLength, inShapeOf, spread } from "./range.ts";
import { readTierRows } from "./tiers-argument.ts";

/**
 * The day by which a complaint or request must be answered: received, and the response days of the customer's tier (calendar days).
 * @customfunction RESPONSEDUE
 * @param tier Tier of the customer of each request.
 * @param received Date on which each request came in.
 * @param [tiers] Tiers[#All], or two columns: tier, days; or the id of a preset. Without it A 1, B 2, C 3, D 5, E 7 days.
 * @returns A date for each request, in the shape of the tiers (format the cells as dates); "" where the tier has no response days.
 */
export function responsedue(tier: any[][], received: any[][], tiers?: any[][]): any[][] {
  const dates = spread(received, tier);
  commonLength({ tier, received: dates });
  const days = daysByTier(tiers);
  const { names, instead } = readNamesByRow(tier, "tier");
  const read = readColumns({ received: dates }, ["received"]);
  return inShapeOf(tier, (i) => {
    const other = instead(i) ?? read.instead(i);
    if (other !== null) return other;
    const name = names[i] ?? "";
    if (!days.has(name)) return notAvailable("unknown-tier", { found: name });
    const wait = days.get(name) ?? null;
    return wait === null ? "" : Math.floor(read.columns.received[i] as number) + wait;
  });
}

/** Days by tier; null = not stated. */
function daysByTier(tiers: any[][] | undefined): ReadonlyMap<string, number | null> {
  const rows = readTierRows(tiers, "responseDays");
  if (rows === null)
    return new Map(
      unnamedPreset("courseware-table", language()).tiers.map((one) => [one.name, one.responseDays]),
    );
  return new Map(
    rows.map(({ name, cell, row }) => {
      const days = readCell(cell);
      const known = days.kind === "number" ? days.value : 0;
      if (days.kind === "unreadable" || known < 0)
        throw invalid("tier-days", { row: String(row), found: textOf(cell) });
      // Excel hands a blank cell over as 0.
      return [name, known || null];
    }),
  );
}
