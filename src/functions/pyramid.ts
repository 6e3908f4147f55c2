import { functionHeaders } from "../locales/function-headers.ts";
import { readAll } from "./column-arguments.ts";
import { language } from "./language.ts";
import { readNames } from "./name-arguments.ts";
import { commonLength } from "./range.ts";
import { ranking } from "./ranking.ts";

/**
 * Summary by tier with headers: customers, their share, value, its share, average.
 * @customfunction PYRAMID
 * @param tiers Tier of each customer; rows without one are not counted.
 * @param values Value of each customer.
 * @param [order] Tiers from best to worst, e.g. Tiers[Tier]; without it in the order in which they first appear.
 * @returns A header row and one row a tier.
 */
export function pyramid(tiers: any[][], values: any[][], order?: any[][]): any[][] {
  commonLength({ tiers, values });
  const names = readNames(tiers, "tiers");
  const { counts, sums } = sumUp(names, readAll({ values }).values);
  const graded = sumOf(counts);
  const all = sumOf(sums);
  const heads = functionHeaders(language());
  return [
    [heads.tier, heads.customers, heads.customerShare, heads.value, heads.valueShare, heads.average],
    ...ranking(names, order).map((name) => {
      const count = counts.get(name) ?? 0;
      const sum = sums.get(name) ?? 0;
      const share = graded === 0 ? 0 : count / graded;
      return [name, count, share, sum, all > 0 ? sum / all : "", count === 0 ? "" : sum / count];
    }),
  ];
}

/** Customers and value by tier; a blank value counts its customer and adds nothing. */
function sumUp(
  names: readonly string[],
  values: Float64Array,
): { readonly counts: ReadonlyMap<string, number>; readonly sums: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const sums = new Map<string, number>();
  names.forEach((name, i) => {
    const value = values[i] as number;
    if (name === "") return;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    sums.set(name, (sums.get(name) ?? 0) + (Number.isFinite(value) ? value : 0));
  });
  return { counts, sums };
}

function sumOf(numbers: ReadonlyMap<string, number>): number {
  return [...numbers.values()].reduce((sum, one) => sum + one, 0);
}
