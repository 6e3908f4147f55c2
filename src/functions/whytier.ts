import { gradeData } from "./grade-data.ts";
import { inColumn } from "./range.ts";
import { readScheme } from "./scheme-argument.ts";
import { sentences } from "./sentences.ts";

/**
 * Why each row is in its tier, in one sentence: what every criterion gave.
 * @customfunction WHYTIER
 * @param data Customers with their header row, e.g. Customers[#All].
 * @param [card] The scorecard or the rules with their header row, Scorecard[#All], or the id of a preset; without it "tiancheng".
 * @param [tiers] The tiers with their header row, Tiers[#All]; without it those of the preset, or A to E.
 * @param [grading] Settings with their header row, Grading[#All].
 * @returns A sentence for each row of data, one column; "" for a row that is no customer.
 */
export function whytier(data: any[][], card?: any[][], tiers?: any[][], grading?: any[][]): any[][] {
  const { rows, instead, explain } = gradeData(
    data,
    readScheme({ card, tiers, grading, otherwise: "tiancheng" }),
  );
  const { why } = sentences();
  return inColumn(rows, (row) => instead(row) || why(explain(row)));
}
