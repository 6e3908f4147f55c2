import { migrate } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { readColumns, textsOf } from "./column-arguments.ts";
import { language } from "./language.ts";
import { ranking } from "./ranking.ts";

/**
 * Who moved between two gradings: a matrix with headers, rows the tiers before and the new, columns the tiers now and the lost.
 * Example: =MIGRATION(G2:G200, F2:F200, Tiers[Tier])
 * @customfunction MIGRATION
 * @param before Tier of each customer before; empty for a new one.
 * @param after Tier of each customer now; empty for a lost one.
 * @param [order] Tiers from best to worst; without it in the order in which they first appear.
 * @returns A header row and one row a tier, counts.
 */
export function migration(before: any[][], after: any[][], order?: any[][]): any[][] {
  readColumns({ before: before.map((row) => row.map(() => 0)), after: after.map((row) => row.map(() => 0)) });
  const tierOf = (name: string | undefined): string | null =>
    name === undefined || name === "" || name === "0" ? null : name;
  const [was, is] = [textsOf(before), textsOf(after)];
  const found = migrate(
    was.map((name, i) => ({ before: tierOf(name), after: tierOf(is[i]), value: null })),
    ranking([...is, ...was], order),
  );
  const heads = functionHeaders(language());
  const count = (from: string | null, to: string | null): number =>
    found.moves.find((move) => move.from === from && move.to === to)?.count ?? 0;
  return [
    [heads.beforeAfter, ...found.columns.map((to) => to ?? heads.lost)],
    ...found.rows.map((from) => [
      from ?? heads.new,
      ...found.columns.map((to) => (from === null && to === null ? "" : count(from, to))),
    ]),
  ];
}
