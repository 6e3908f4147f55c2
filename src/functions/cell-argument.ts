import { readNumber } from "../engine/index.ts";

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
  if (cell === null || cell === undefined) return BLANK;
  if (typeof cell !== "string") return unreadable(cell);
  if (cell.trim() === "") return BLANK;
  const reading = readNumber(cell);
  return reading ? { kind: "number", value: reading.value } : unreadable(cell);
}

function unreadable(cell: unknown): Unreadable {
  return { kind: "unreadable", found: textOf(cell) };
}

/** A cell as text: error cells as `#N/A` and the like. */
export function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "object") return "code" in cell ? String(cell.code) : "#VALUE!";
  return String(cell);
}
