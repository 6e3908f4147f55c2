import { readNames } from "./name-arguments.ts";
import type { Range } from "./range.ts";

/** Tiers in the order asked for, best first, then those that are in the data only, as they appear. */
export function ranking(names: readonly string[], order: Range | null | undefined): readonly string[] {
  const asked = order ? readNames(order, "order") : [];
  return [...new Set([...asked, ...names])].filter((name) => name !== "");
}
