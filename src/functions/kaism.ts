import { quantiles, total } from "../engine/index.ts";
import { unnamedPreset } from "../locales/unnamed-preset.ts";
import { readCell, textOf } from "./cell-argument.ts";
import { readColumns } from "./column-arguments.ts";
import { language } from "./language.ts";
import { choiceOr, numberOr, within } from "./option-arguments.ts";
import { inColumn } from "./range.ts";

/**
 * Language of the names.
 * @customenum {string}
 */
enum LOCALE {
  /** English. */
  english = "en-US",
  /** 简体中文 */
  chinese = "zh-CN",
}

/**
 * Quadrant of each customer in the key account matrix: attractiveness to us against our strength as the customer sees it. A
 * value on the line is high.
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
  locale?: LOCALE,
): any[][] {
  const most = numberOr(scale, { name: "scale", least: 1, most: 1000, otherwise: 10 });
  const { columns, rows, instead } = readColumns({ attractiveness, strength });
  for (const name of ["attractiveness", "strength"] as const) within(columns[name], { name, least: 0, most });
  const y = lineOf(columns.attractiveness, cut, most);
  const x = lineOf(columns.strength, cut, most);
  const words = choiceOr(locale, language(), { name: "locale", choices: ["en-US", "zh-CN"] });
  const scheme = unnamedPreset("kaism", words);
  const names = scheme.method === "kaism" ? scheme.quadrants : [];
  const high = (value: number | undefined, line: number): boolean => (value as number) >= line - most * 1e-9;
  return inColumn(rows, (i) => {
    const place = (high(columns.attractiveness[i], y) ? 0 : 2) + (high(columns.strength[i], x) ? 0 : 1);
    return instead(i) ?? names[place] ?? "";
  });
}

function lineOf(values: Float64Array, cut: unknown, most: number): number {
  const reading = readCell(cut);
  if (reading.kind === "number") return numberOr(cut, { name: "cut", least: 0, most, otherwise: 0 });
  const kinds = { name: "cut", choices: ["midpoint", "mean", "median"] } as const;
  const kind = choiceOr(textOf(cut), "midpoint", kinds);
  const known = values.filter(Number.isFinite);
  if (kind === "mean") return total(known) / known.length;
  return kind === "median" ? (quantiles(known, [0.5])[0] ?? NaN) : most / 2;
}
