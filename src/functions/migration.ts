import { migrate } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { language } from "./language.ts";
import { readNames } from "./name-arguments.ts";
import { commonLength, type Range } from "./range.ts";
import { ranking } from "./ranking.ts";

/**
 * Who moved between two gradings: a matrix with headers, rows the tiers before and the new, columns the tiers now and the lost.
 * @customfunction MIGRATION
 * @param before Tier of each customer before; empty or pending for a new one.
 * @param after Tier of each customer now; empty or pending for a lost one.
 * @param [order] Tiers from best to worst, e.g. Tiers[Tier]; without it in the order in which they first appear.
 * @returns A header row and one row a tier, counts.
 */
export function migration(before: any[][], after: any[][], order?: any[][]): any[][] {
  commonLength({ before, after });
  const heads = functionHeaders(language());
  const read = (range: Range, name: string): readonly string[] =>
    readNames(range, name).map((tier) => (tier === heads.pending ? "" : tier));
  const was = read(before, "before");
  const is = read(after, "after");
  const { rows, columns, moves } = migrate(
    { before: was.map((name) => name || null), after: is.map((name) => name || null), values: null },
    ranking([...is, ...was], order),
  );
  const count = (from: string | null, to: string | null): number =>
    moves.find((move) => move.from === from && move.to === to)?.count ?? 0;
  return [
    [heads.beforeAfter, ...columns.map((to) => to ?? heads.lost)],
    ...rows.map((from) => [
      from ?? heads.new,
      ...columns.map((to) => (from === null && to === null ? "" : count(from, to))),
    ]),
  ];
}
