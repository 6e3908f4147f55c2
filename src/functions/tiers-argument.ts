import type { Tier, Tiering } from "../engine/index.ts";
import { unnamedPreset } from "../locales/unnamed-preset.ts";
import { CARD_WORDS } from "../locales/card-words.ts";
import { isPresetId } from "../presets/index.ts";
import { readCell, readName, textOf } from "./cell-argument.ts";
import { invalid } from "./failure.ts";
import { language } from "./language.ts";
import type { Range } from "./range.ts";

/** What a function asks of each tier. */
export type TierFact = "name" | "cut" | "strategy" | "responseDays";

/** One tier of a range and the fact asked for, as its cell holds it; `row` counts from 1. */
export interface TierRow {
  readonly name: string;
  readonly cell: unknown;
  readonly row: number;
}

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
 * The tiers of an argument: the Tiers table of the scorecard sheet with its headers, two columns without headers (name, and
 * what is asked for), or the id of a preset. Null when omitted. Rows without a name are not read. Throws `#VALUE!` for a preset
 * whose cuts are not those asked for in `by`.
 */
export function readTierRows(
  range: Range | null | undefined,
  fact: TierFact,
  by?: Tiering["by"],
): readonly TierRow[] | null {
  if (range === null || range === undefined) return null;
  const id = range.length === 1 && range[0]?.length === 1 ? readName(range[0][0]) : "";
  if (id !== "") return presetRows(id, fact, by);
  const at = placesOf(range[0] ?? [], fact);
  const body = at ? range.slice(1) : range;
  const { name, wanted } = at ?? { name: 0, wanted: 1 };
  const rows = body.map((row, i) => ({ name: readName(row[name]), cell: row[wanted], row: i + 1 }));
  const named = rows.filter((row) => row.name !== "");
  if (named.length === 0) throw invalid("no-tiers");
  return named;
}

function presetRows(id: string, fact: TierFact, by?: Tiering["by"]): readonly TierRow[] {
  if (!isPresetId(id)) throw invalid("unknown-preset", { found: id });
  const scheme = unnamedPreset(id, language());
  if (by && "tiering" in scheme && scheme.tiering.by !== by) throw cutFor(scheme.tiering.by);
  return scheme.tiers.map((tier, i) => ({
    name: tier.name,
    cell: tier[fact],
    row: i + 1,
  }));
}

/** The functions whose tiers are cut so. */
const CUT_FOR = { score: "TIER", share: "TIERBYSHARE", value: "ABC" } as const;

function cutFor(by: Tiering["by"]): CustomFunctions.Error {
  return invalid("tiers-for", { found: CUT_FOR[by] });
}

/** Where name and fact stand under headers in any language, or null when the first row is no header. */
function placesOf(
  header: readonly unknown[],
  fact: TierFact,
): { readonly name: number; readonly wanted: number } | null {
  const find = (key: TierFact): number =>
    header.findIndex((cell) => CARD_WORDS.some(({ tiers }) => tiers[key] === readName(cell)));
  const name = find("name");
  if (name < 0) return null;
  // Of two columns the other one is meant, whatever its header says.
  const wanted = header.length === 2 ? 1 - name : find(fact);
  if (wanted < 0) throw invalid("tiers-lack", { found: CARD_WORDS[0]?.tiers[fact] ?? fact });
  return { name, wanted };
}

/**
 * Tiers with cuts of one kind in any order, sorted best first; a tier without a cut (0, as Excel passes blank cells) takes the
 * rest. Throws `#VALUE!` naming the row of a cut that is no number, or no share where shares are asked for.
 */
export function readTiers(
  range: Range | null | undefined,
  otherwise: readonly TierStep[],
  by: Tiering["by"],
): readonly TierStep[] {
  const rest = by === "score" ? -Infinity : Infinity;
  let open = 0;
  const steps = readTierRows(range, "cut", by)?.map(({ name, cell, row }): TierStep => {
    const read = readCell(cell);
    const cut = read.kind === "number" && read.value !== 0 ? read.value : rest;
    // Two tiers for the rest are those of a method without cuts; a share of 20 is a slip for 20 %.
    const wrong = cut === rest ? ++open > 1 : rest > 0 && !(cut > 0 && cut <= 1);
    if (wrong || read.kind === "unreadable")
      throw invalid("tier-cut", { row: String(row), found: textOf(cell) });
    return { name, cut };
  });
  if (steps && isContrary(steps, rest)) throw cutFor(rest > 0 ? "score" : "share");
  return steps?.sort((a, b) => (rest > 0 ? a.cut - b.cut : b.cut - a.cut)) ?? otherwise;
}

/** Shares where scores are asked for, or scores up to 1 where shares are: the rest is last, and before it the worst would be first. */
function isContrary(steps: readonly TierStep[], rest: number): boolean {
  return (
    steps.length > 2 &&
    steps.every(({ cut }, i) =>
      i === steps.length - 1 ? cut === rest : cut <= 1 && (cut - (steps[i - 1]?.cut ?? rest)) * rest < 0,
    )
  );
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
