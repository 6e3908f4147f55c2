import { gradeData } from "./grade-data.ts";
import { inColumn } from "./range.ts";
import { readScheme } from "./scheme-argument.ts";
import { sentences } from "./sentences.ts";

/**
 * What is missing to the next tier, and the smallest change of one value that closes the gap.
 * @customfunction NEXTTIER
 * @param data Customers with their header row, e.g. Customers[#All].
 * @param [card] The scorecard with its header row, Scorecard[#All], or the id of a preset; without it "tiancheng".
 * @param [tiers] The tiers with their header row, Tiers[#All]; without it those of the preset, or A to E.
 * @param [grading] Settings with their header row, Grading[#All].
 * @returns A sentence for each row of data, one column; "" for a row that is pending or no customer.
 */
export function nexttier(data: any[][], card?: any[][], tiers?: any[][], grading?: any[][]): any[][] {
  const scheme = readScheme({ card, tiers, grading, otherwise: "tiancheng" });
  const { rows, instead, explain } = gradeData(data, scheme);
  const { next } = sentences();
  return inColumn(rows, (row) => instead(row) ?? next(explain(row), scheme.tiers[0]?.name));
}
