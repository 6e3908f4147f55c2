import { concentration, topShare } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { readColumns } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { numberOr } from "./option-arguments.ts";

/**
 * The 80/20 check: the share of the total that the top customers make. Example: =PARETO(E2:E200) gives 0.74 when the top fifth
 * makes 74 %.
 * @customfunction PARETO
 * @param values Value of each customer, at least five.
 * @param [share] Share of the customers that counts as top; without it 0.2.
 * @param [detail] TRUE spills a table: share of the top, customers that make 80 %, Gini, customers below zero, verdict.
 * @returns The share, or the table.
 */
export function pareto(values: any[][], share?: number, detail?: boolean): any[][] {
  const top = numberOr(share, 0.2, { name: "share", least: 0, most: 1 });
  const { columns } = readColumns({ values });
  const found = topShare(columns.values, top);
  if (found === null) throw notAvailable("too-few-for-pareto");
  if (detail !== true) return [[found]];
  const all = concentration(columns.values);
  const words = functionHeaders(language());
  return [
    [words.topShare, found],
    [words.for80, all.for80 ?? ""],
    [words.gini, all.gini ?? ""],
    [words.negative, all.negative],
    [words.verdict, words[all.verdict]],
  ];
}
