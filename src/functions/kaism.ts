import { quantiles, total } from "../engine/index.ts";
import { presetScheme } from "../locales/preset-scheme.ts";
import { inColumn, readColumns } from "./column-arguments.ts";
import { readCell } from "./cell-argument.ts";
import { invalid } from "./failure.ts";
import { language } from "./language.ts";
import { choiceOr, numberOr } from "./option-arguments.ts";

/**
 * Quadrant of each customer in the key account matrix: attractiveness to us against our strength as the customer sees it. A
 * value on the line is high. Example: =KAISM(B2:B200, C2:C200)
 * @customfunction KAISM
 * @param attractiveness How attractive each customer is, rated from 0 to the scale.
 * @param strength How strong we are with each customer, rated from 0 to the scale.
 * @param [cut] Where high begins: "midpoint" (without it), "mean", "median" or a number.
 * @param [scale] The highest rating; without it 10.
 * @param [locale] Language of the names, "en-US" or "zh-CN"; without it the language of Office.
 * @returns The quadrant of each customer, one column.
 */
export function kaism(
  attractiveness: any[][],
  strength: any[][],
  cut?: any,
  scale?: number,
  locale?: string,
): any[][] {
  const most = numberOr(scale, 10, { name: "scale", least: 1, most: 1000 });
  const read = readColumns({ attractiveness, strength });
  const y = lineOf(read.columns.attractiveness, cut, most);
  const x = lineOf(read.columns.strength, cut, most);
  const scheme = presetScheme(
    "kaism",
    choiceOr(locale, language(), { name: "locale", choices: ["en-US", "zh-CN"] }),
  );
  const names = scheme.method === "kaism" ? scheme.quadrants : [];
  const high = (value: number | undefined, line: number): boolean => (value as number) >= line - most * 1e-9;
  return inColumn(read.rows, (i) => {
    const place =
      (high(read.columns.attractiveness[i], y) ? 0 : 2) + (high(read.columns.strength[i], x) ? 0 : 1);
    return read.instead(i) ?? names[place] ?? "";
  });
}

function lineOf(values: Float64Array, cut: unknown, most: number): number {
  const reading = readCell(cut);
  if (reading.kind === "number") return reading.value;
  const kind = typeof cut === "string" ? cut.trim().toLowerCase() : "midpoint";
  const known = values.filter(Number.isFinite);
  if (kind === "midpoint" || kind === "") return most / 2;
  if (kind === "mean") return total(known) / known.length;
  if (kind === "median") return quantiles(known, [0.5])[0] ?? NaN;
  throw invalid("choice", { name: "cut", found: kind, choices: "midpoint, mean, median" });
}
