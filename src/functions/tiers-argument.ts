import type { Tier } from "../engine/index.ts";
import { readCell, textOf } from "./cell-argument.ts";
import type { Range } from "./column-arguments.ts";
import { invalid } from "./failure.ts";

/** A tier and its cut. −Infinity (lowest score) or Infinity (share) takes the rest. */
export interface TierStep {
  readonly name: string;
  readonly cut: number;
}

/** The cut of the sources' first two cards, completed to A–E (domain A2.3). */
export const A_TO_E: readonly TierStep[] = [
  { name: "A", cut: 90 },
  { name: "B", cut: 80 },
  { name: "C", cut: 70 },
  { name: "D", cut: 60 },
  { name: "E", cut: -Infinity },
];

/**
 * Tiers from a range of names and cuts, in any order; a tier without a cut takes the rest, which is `rest`. Rows without a name
 * are not read. Throws `#VALUE!` naming the row of a cut that is no number.
 */
export function readTiers(
  range: Range | null | undefined,
  otherwise: readonly TierStep[],
  rest: number,
): readonly TierStep[] {
  if (range === null || range === undefined) return otherwise;
  const steps = range.flatMap((row, i): TierStep[] => {
    const name = textOf(row[0]).trim();
    if (name === "" || name === "0") return [];
    const cut = readCell(row[1]);
    if (cut.kind === "unreadable") throw invalid("tier-cut", { row: String(i + 1), found: cut.found });
    return [{ name, cut: cut.kind === "number" ? cut.value : rest }];
  });
  if (steps.length === 0) throw invalid("no-tiers");
  return [...steps].sort((a, b) => (rest > 0 ? a.cut - b.cut : b.cut - a.cut));
}

/** Steps as the engine's tiers; an infinite cut is the tier that takes the rest. */
export function asTiers(steps: readonly TierStep[]): readonly Tier[] {
  return steps.map(({ name, cut }) => ({
    name,
    color: "#B8BDC3",
    strategy: "",
    responseDays: null,
    cut: Number.isFinite(cut) ? cut : null,
  }));
}
