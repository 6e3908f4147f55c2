import { functionHeaders } from "../locales/function-headers.ts";
import { gradeData } from "./grade-data.ts";
import { invalid } from "./failure.ts";
import { language } from "./language.ts";
import { isOn } from "./option-arguments.ts";
import { inColumn } from "./range.ts";
import { readScheme } from "./scheme-argument.ts";

/**
 * Score of each row by a weighted scorecard, 0 to 100. Columns are found by their headers.
 * @customfunction SCORECARD
 * @param data Customers with their header row, e.g. Customers[#All].
 * @param [card] The scorecard with its header row, Scorecard[#All], or the id of a preset; without it "tiancheng".
 * @param [detail] TRUE gives a header row and the points of each criterion beside the score.
 * @param [grading] Settings with their header row, Grading[#All]; without it blanks are weighted up while at most 30 points are missing.
 * @returns The score of each row of data, one column; "" for a row that is pending or no customer.
 */
export function scorecard(data: any[][], card?: any[][], detail?: boolean, grading?: any[][]): any[][] {
  const scheme = readScheme({ card, grading, otherwise: "tiancheng" });
  if (scheme.method !== "scorecard") throw invalid("not-a-card", { found: scheme.method });
  // Caps limit tiers, not scores; without them the tiers they name need not be known.
  const { graded, rows, instead, explain } = gradeData(data, { ...scheme, caps: [] });
  const scoreAt = (row: number): unknown => instead(row) ?? graded.score?.[row] ?? "";
  if (!isOn(detail)) return inColumn(rows, scoreAt);
  const heads = functionHeaders(language());
  const names = scheme.criteria.map(({ name }) => name);
  return [
    [...names, heads.score],
    ...inColumn(rows, scoreAt).map(([score], row) => [
      ...(typeof score === "number"
        ? explain(row).parts.map((part) => part.points ?? "")
        : names.map(() => "")),
      score,
    ]),
  ];
}
