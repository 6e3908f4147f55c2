import { cardFromCells, type CardScheme, type Cells, type Scheme } from "../engine/index.ts";
import { unnamedPreset } from "../locales/unnamed-preset.ts";
import { CARD_WORDS } from "../locales/card-words.ts";
import { isPresetId, type PresetId } from "../presets/index.ts";
import { readName } from "./cell-argument.ts";
import { invalid, refused } from "./failure.ts";
import { language } from "./language.ts";
import type { Range } from "./range.ts";
import { gradingCells, methodIn, scorecardCells } from "./scheme-cells.ts";
import { A_TO_E, asTiers, readTierRows, readTiers, type TierStep } from "./tiers-argument.ts";

/** The tables of the scorecard sheet, as a function gets them; each may be omitted. */
export interface SchemeArguments {
  readonly card: Range | null | undefined;
  readonly tiers?: Range | null | undefined;
  readonly grading?: Range | null | undefined;
  /** The preset that stands for an omitted card. */
  readonly otherwise: PresetId;
}

/**
 * The scheme that the arguments describe: a preset by its id, or the Scorecard table with its headers, with the Tiers and Grading
 * tables where given. Throws `#VALUE!` naming the cell that is wrong.
 */
export function readScheme({ card, tiers, grading, otherwise }: SchemeArguments): CardScheme {
  const id = !card ? otherwise : card.length === 1 && card[0]?.length === 1 ? readName(card[0][0]) : null;
  if (id !== null && !isPresetId(id)) throw invalid("unknown-preset", { found: id });
  const scheme = id !== null ? unnamedPreset(id, language()) : fromCells(card ?? [], grading);
  if (scheme.method !== "scorecard" && scheme.method !== "rules")
    throw invalid("not-a-card", { found: scheme.method });
  const own = id === null ? ownTiers(scheme) : scheme.tiers;
  return { ...scheme, tiers: tiers ? asTiers(tiersOf(tiers, scheme)) : own };
}

/** Tiers that rules give need no cuts. */
function tiersOf(range: Range, scheme: CardScheme): readonly TierStep[] {
  if (scheme.method === "scorecard") return readTiers(range, [], scheme.tiering.by);
  return (readTierRows(range, "name") ?? []).map(({ name }) => ({ name, cut: Infinity }));
}

function fromCells(card: Range, grading: Range | null | undefined): Scheme {
  const scorecard = scorecardCells(card);
  const method = grading ? methodIn(grading) : undefined;
  if (method !== undefined && method !== "scorecard" && method !== "rules")
    throw invalid("not-a-card", { found: method });
  const read = cardFromCells(
    new Map<string, Cells>([
      ["Scorecard", scorecard],
      ["Tiers", UNREAD_TIERS],
      ["Grading", grading ? gradingCells(grading) : usualGrading(scorecard)],
    ]),
    CARD_WORDS,
  );
  if (read.ok) return read.value;
  const [issue] = read.issues;
  throw issue ? refused(issue) : invalid("not-a-card", { found: "" });
}

/** Tiers are read by themselves, by the policy of every function; the engine only wants to see some. */
const UNREAD_TIERS: Cells = [
  ["name", "cut", "color", "strategy", "responseDays"],
  ["A", "", "#000000", "", ""],
];

/** What grading is like when no Grading table says otherwise (domain A0, C7). */
const USUAL = [
  ["name", "Scorecard"],
  ["id", "cells"],
  ["version", 1],
  ["customerColumn", ""],
  ["valueColumn", ""],
  ["reviewMonths", 6],
] as const;
const USUAL_CARD = [
  ["method", "scorecard"],
  ["tiering.by", "score"],
  ["tiering.round", false],
  ["missing.kind", "reweight"],
  ["missing.maxMissingWeight", 30],
] as const;

function usualGrading(scorecard: Cells): Cells {
  const rules = scorecard.some((row) => row.some(isCondition));
  const method = rules
    ? ([
        ["method", "rules"],
        ["otherwise", ""],
      ] as const)
    : USUAL_CARD;
  return [["setting", "value"], ...USUAL, ...method];
}

function isCondition(cell: Cells[number][number]): boolean {
  return CARD_WORDS.some(({ choices }) => choices.condition === cell) || cell === "condition";
}

/** Tiers of a scheme from cells that came without any: those its rules name, or A to E. */
function ownTiers(scheme: CardScheme): CardScheme["tiers"] {
  if (scheme.method === "scorecard") return asTiers(A_TO_E);
  const names = [...scheme.rules.map((rule) => rule.tier), scheme.otherwise ?? ""];
  return asTiers([...new Set(names)].filter((name) => name !== "").map((name) => ({ name, cut: -Infinity })));
}
