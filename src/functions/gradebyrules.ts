import { gradeData } from "./grade-data.ts";
import { invalid } from "./failure.ts";
import { inColumn } from "./range.ts";
import { readScheme } from "./scheme-argument.ts";

/**
 * Tier of each row by rules, the first that holds. Without a card by share of sales and collection rate: A from 30 % and 95 %, B 15 %
 * and 85 %, C 5 % and 70 %, D below, E under 70 % collected.
 * @customfunction GRADEBYRULES
 * @param data Customers with their header row, e.g. Customers[#All].
 * @param [card] The rules with their header row, Scorecard[#All], or the id of a preset; without it "ae-rules".
 * @param [grading] Settings with their header row, Grading[#All].
 * @returns The tier of each row of data, one column; "" where a value is blank or no rule holds.
 */
export function gradebyrules(data: any[][], card?: any[][], grading?: any[][]): any[][] {
  const scheme = readScheme({ card, grading, otherwise: "ae-rules" });
  if (scheme.method !== "rules") throw invalid("not-rules", { found: scheme.method });
  const { graded, rows, instead } = gradeData(data, scheme);
  return inColumn(rows, (row) => instead(row) ?? graded.tiers[graded.tier[row] ?? -1]?.name ?? "");
}
