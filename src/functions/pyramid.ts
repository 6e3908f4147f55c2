import { total } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { readColumns, textsOf } from "./column-arguments.ts";
import { language } from "./language.ts";
import { ranking } from "./ranking.ts";

/**
 * Summary by tier with headers: customers, their share, value, its share, average. Example: =PYRAMID(F2:F200, E2:E200, Tiers[Tier])
 * @customfunction PYRAMID
 * @param tiers Tier of each customer; rows without one are not counted.
 * @param values Value of each customer.
 * @param [order] Tiers from best to worst; without it in the order in which they first appear.
 * @returns A header row and one row a tier.
 */
export function pyramid(tiers: any[][], values: any[][], order?: any[][]): any[][] {
  const read = readColumns({ values, tiers: tiers.map((row) => row.map(() => 0)) });
  const names = textsOf(tiers).map((name) => (name === "0" ? "" : name));
  const graded = names.filter((name) => name !== "").length;
  const value = (name: string | null): number =>
    total(
      read.columns.values.filter(
        (one, i) => Number.isFinite(one) && (name === null ? names[i] !== "" : names[i] === name),
      ),
    );
  const all = value(null);
  const heads = functionHeaders(language());
  return [
    [heads.tier, heads.customers, heads.customerShare, heads.value, heads.valueShare, heads.average],
    ...ranking(names, order).map((name) => {
      const count = names.filter((one) => one === name).length;
      const sum = value(name);
      return [
        name,
        count,
        graded === 0 ? 0 : count / graded,
        sum,
        all > 0 ? sum / all : "",
        count === 0 ? "" : sum / count,
      ];
    }),
  ];
}
