import { concentration, falling, topShare } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { readAll } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { isOn, numberOr } from "./option-arguments.ts";

/**
 * The 80/20 check: the share of the total that the top customers make.
 * @customfunction PARETO
 * @param values Value of each customer, at least five.
 * @param [share] Share of the customers that counts as top; without it 0.2.
 * @param [detail] TRUE spills a table: share of the top, customers that make 80 %, Gini, customers below zero, verdict.
 * @returns The share, or the table.
 */
export function pareto(values: any[][], share?: number, detail?: boolean): any[][] {
  const top = numberOr(share, { name: "share", least: 0, most: 1, otherwise: 0.2 });
  const sorted = falling(readAll({ values }).values);
  const found = topShare(sorted, top);
  if (found === null) throw notAvailable("too-few-for-pareto");
  if (!isOn(detail)) return [[found]];
  const all = concentration(sorted);
  const words = functionHeaders(language());
  return [
    [words.topShare, found],
    [words.for80, all.for80 ?? ""],
    [words.gini, all.gini ?? ""],
    [words.negative, all.negative],
    [words.verdict, words[all.verdict]],
  ];
}
