import { invalid } from "./failure.ts";

/** A number between two bounds, or the value that stands for an omitted one. Throws `#VALUE!` outside the bounds. */
export function numberOr(
  value: number | null | undefined,
  otherwise: number,
  bounds: { readonly name: string; readonly least: number; readonly most: number; readonly whole?: boolean },
): number {
  if (value === null || value === undefined) return otherwise;
  const { name, least, most, whole } = bounds;
  const fits = value >= least && value <= most && !(whole === true && !Number.isInteger(value));
  if (fits) return value;
  throw invalid(whole ? "whole-number-between" : "number-between", {
    name,
    least,
    most,
    found: String(value),
  });
}

/** One of a list of choices, case and spaces forgiven, or the one that stands for an omitted one. Throws `#VALUE!` for others. */
export function choiceOr<Choice extends string>(
  value: string | null | undefined,
  otherwise: Choice,
  list: { readonly name: string; readonly choices: readonly Choice[] },
): Choice {
  if (value === null || value === undefined || value === "") return otherwise;
  const wanted = String(value).trim().toLowerCase();
  const found = list.choices.find((choice) => choice.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw invalid("choice", { name: list.name, found: String(value), choices: list.choices.join(", ") });
}
