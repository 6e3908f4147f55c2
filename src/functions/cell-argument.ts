import { readDate, readNumber } from "../engine/index.ts";

/** One cell of an argument as every function reads it (docs/functions.md): a number, nothing, or not to be read. */
export type Reading =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "blank" } | Unreadable;

export interface Unreadable {
  readonly kind: "unreadable";
  /** The text of the cell. */
  readonly found: string;
}

const BLANK: Reading = { kind: "blank" };

/**
 * Excel passes blank cells of a range as 0, so 0 is zero. Empty text and null are blank; text that reads as a number
 * ("1,234", "95%", "3万") is that number; other text, TRUE/FALSE and error cells are unreadable.
 */
export function readCell(cell: unknown): Reading {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { kind: "number", value: cell } : unreadable(cell);
  if (isBlankCell(cell)) return BLANK;
  const reading = typeof cell === "string" ? readNumber(cell) : null;
  return reading ? { kind: "number", value: reading.value } : unreadable(cell);
}

/** A date as an Excel serial: 0 is a blank cell, so it is missing; text counts when it can be read as one day only. */
export function readDay(cell: unknown): Reading {
  if (typeof cell === "number" && cell > 0) return readCell(cell);
  if (cell === 0 || isBlankCell(cell)) return BLANK;
  const days = typeof cell === "string" ? readDate(cell) : [];
  const [day] = days;
  return day && days.length === 1 ? { kind: "number", value: day.serial } : unreadable(cell);
}

/** A name (customer, tier): 0 is a blank cell, so it is none. Error cells keep their text, e.g. `#N/A`. */
export function readName(cell: unknown): string {
  return cell === 0 ? "" : textOf(cell).trim();
}

/** Whether a cell holds one of Excel's errors. */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}

/** A cell as text: error cells as `#N/A` and the like. */
export function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "object") return "code" in cell ? String(cell.code) : "#VALUE!";
  return String(cell);
}

function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function unreadable(cell: unknown): Unreadable {
  return { kind: "unreadable", found: textOf(cell) };
}
