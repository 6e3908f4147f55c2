import { segmentsOf } from "../engine/index.ts";
import { presetScheme } from "../locales/preset-scheme.ts";
import { inShapeOf, type Range, readColumns } from "./column-arguments.ts";
import { textOf } from "./cell-argument.ts";
import { invalid, notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { choiceOr } from "./option-arguments.ts";

/**
 * Ready-made segment maps.
 * @customenum {string}
 */
enum SEGMENTMAP {
  /** Ten segments by recency and frequency. */
  ten = "10",
  /** Eleven segments by all three scores. */
  eleven = "11",
  /** Eight types: each score above or below the mean score. */
  eight = "8",
}

/**
 * The segment of each RFM score, e.g. Champions for 555. Example: =RFMSEGMENT(RFMSCORE(C2:C200, D2:D200, E2:E200), "10")
 * @customfunction RFMSEGMENT
 * @param scores RFM scores of three digits, as RFMSCORE gives them.
 * @param [map] "10" (without it), "11" or "8"; the ten and eleven segments want scores from 1 to 5.
 * @param [locale] Language of the names, "en-US" or "zh-CN"; without it the language of Office.
 * @returns The segment of each score, in the shape of the scores.
 */
export function rfmsegment(scores: any[][], map?: SEGMENTMAP, locale?: string): any[][] {
  const { segments } = schemeOf(map, locale);
  const read = readColumns({ scores });
  const digit = (place: number): Uint8Array =>
    Uint8Array.from(read.columns.scores, (score) => Math.floor(score / place) % 10);
  const parts = { r: digit(100), f: digit(10), m: digit(1), cuts: null };
  const unused = { recency: new Float64Array(), frequency: new Float64Array(), monetary: new Float64Array() };
  const { names, segment } = segmentsOf(segments, parts, unused);
  return inShapeOf(
    scores,
    (i) =>
      read.instead(i) ??
      names[segment[i] as number] ??
      notAvailable("no-segment", { found: foundAt(scores, i) }),
  );
}

function schemeOf(map: string | null | undefined, wanted: string | null | undefined) {
  const kind = choiceOr(map, "10", { name: "map", choices: ["10", "11", "8"] });
  const words = choiceOr(wanted, language(), { name: "locale", choices: ["en-US", "zh-CN"] });
  const scheme = presetScheme(`rfm-${kind}`, words);
  if (scheme.method !== "rfm") throw invalid("choice", { name: "map", found: kind, choices: "10, 11, 8" });
  const eight =
    scheme.segments.kind === "eight" ? { ...scheme.segments, threshold: "score-mean" as const } : null;
  return { segments: eight ?? scheme.segments };
}

function foundAt(range: Range, index: number): string {
  return textOf(range.flat()[index]);
}
