import { type Cell, type Cells, SCORECARD_COLUMNS, SETTINGS } from "../engine/index.ts";
import { CARD_WORDS } from "../locales/card-words.ts";
import type { CardWords } from "../locales/words-by-method.ts";
import { readName, textOf } from "./cell-argument.ts";
import type { Range } from "./range.ts";

/**
 * The Scorecard table as the engine reads it. Excel passes its blank cells as 0: under headers of text 0 is blank again, and so
 * are the bounds of a criterion's own row when both are 0, because a fixed range from 0 to 0 is none.
 */
export function scorecardCells(range: Range): Cells {
  const [header = [], ...rows] = range;
  const keys = header.map((cell) => keyIn((words) => words.scorecard, cell) as ScorecardKey | undefined);
  const at = (key: ScorecardKey): number => keys.indexOf(key);
  const bounds = [at("from"), at("to")];
  const noRange = (row: readonly unknown[]): boolean =>
    bounds.every((i) => row[i] === 0) && keyIn((words) => words.choices, row[at("part")]) === "criterion";
  return [
    header.map(textOf),
    ...rows.map((row) => {
      const open = noRange(row);
      return row.map((cell, i) =>
        cell === 0 && (isText(keys[i]) || (open && bounds.includes(i))) ? "" : cellOf(cell),
      );
    }),
  ];
}

type ScorecardKey = keyof typeof SCORECARD_COLUMNS;

function isText(key: ScorecardKey | undefined): boolean {
  return key !== undefined && SCORECARD_COLUMNS[key] !== "number" && SCORECARD_COLUMNS[key] !== "any";
}

/** The Grading table as the engine reads it; 0 stays for settings that are numbers. */
export function gradingCells(range: Range): Cells {
  return range.map(([name, value], row) => {
    const key = keyIn((words) => words.settings, name) as keyof typeof SETTINGS | undefined;
    const blank = value === 0 && row > 0 && key !== undefined && SETTINGS[key] !== "number";
    return [textOf(name), blank ? "" : cellOf(value)];
  });
}

/** The method that a Grading table names; undefined when it names none, or none we know. */
export function methodIn(grading: Range): string | undefined {
  const row = grading.find(([name]) => keyIn((words) => words.settings, name) === "method");
  return row && keyIn((words) => words.choices, row[1]);
}

/** A cell of an argument as the engine takes it: error cells as their text. */
export function cellOf(cell: unknown): Cell {
  return typeof cell === "number" || typeof cell === "boolean" ? cell : textOf(cell);
}

function keyIn(
  part: (words: CardWords) => Readonly<Record<string, string>>,
  cell: unknown,
): string | undefined {
  const text = readName(cell).toLowerCase();
  if (text === "") return undefined;
  for (const words of CARD_WORDS) {
    const found = Object.entries(part(words)).find(
      ([key, word]) => key.toLowerCase() === text || word.toLowerCase() === text,
    );
    if (found) return found[0];
  }
  return undefined;
}
