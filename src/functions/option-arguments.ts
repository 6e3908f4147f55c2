import { readCell, readDay, textOf } from "./cell-argument.ts";
import { invalid } from "./failure.ts";

/** Bounds of a number and what stands for an omitted one. */
interface Bounds<Otherwise> {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  readonly otherwise: Otherwise;
}

/** A number between two bounds, or what stands for an omitted one. Throws `#VALUE!` outside the bounds and for text that is no number. */
export function numberOr<Otherwise>(value: unknown, bounds: Bounds<Otherwise>): number | Otherwise {
  const { name, least, most, whole } = bounds;
  const reading = readCell(value);
  if (reading.kind === "blank") return bounds.otherwise;
  const number = reading.kind === "number" ? reading.value : NaN;
  if (number >= least && number <= most && !(whole === true && !Number.isInteger(number))) return number;
  throw invalid(whole ? "whole-number-between" : "number-between", {
    name,
    least,
    most,
    found: textOf(value),
  });
}

/** A date, or null for an omitted one and for a blank cell, which Excel passes as 0. */
export function dayOrNull(value: unknown, name: string): number | null {
  const reading = readDay(value);
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "blank") return null;
  throw invalid("not-a-date", { name, row: "1", found: reading.found });
}

/** One of a list of choices, case and spaces forgiven, or the one that stands for an omitted one. Throws `#VALUE!` for others. */
export function choiceOr<Choice extends string>(
  value: unknown,
  otherwise: Choice,
  list: { readonly name: string; readonly choices: readonly Choice[] },
): Choice {
  const wanted = textOf(value).trim().toLowerCase();
  if (wanted === "") return otherwise;
  const found = list.choices.find((choice) => choice.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw invalid("choice", { name: list.name, found: textOf(value), choices: list.choices.join(", ") });
}

/** TRUE, or a number other than 0. */
export function isOn(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0) || /^true$/i.test(textOf(value).trim());
}

/** Throws `#VALUE!` for the first number outside its bounds: a rate of 10 is a slip for 10 %. */
export function within(
  column: Float64Array,
  bounds: { readonly name: string; readonly least: number; readonly most: number },
): void {
  const found = column.find((value) => value < bounds.least || value > bounds.most);
  if (found !== undefined) throw invalid("number-between", { ...bounds, found: String(found) });
}

/** Days since a purchase: those below zero lie in the future. */
export const DAYS = { name: "recency", least: 0, most: 1e6 };
