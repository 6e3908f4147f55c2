import { type SegmentMap, segmentsOf } from "../engine/index.ts";
import { unnamedPreset } from "../locales/unnamed-preset.ts";
import { readColumns } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { choiceOr } from "./option-arguments.ts";
import { inShapeOf } from "./range.ts";

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
 * Language of the names.
 * @customenum {string}
 */
enum LOCALE {
  /** English. */
  english = "en-US",
  /** 简体中文 */
  chinese = "zh-CN",
}

/**
 * The segment of each RFM score, e.g. Champions for 555.
 * @customfunction RFMSEGMENT
 * @param scores RFM scores of three digits, as RFMSCORE gives them.
 * @param [map] "10" (without it), "11" or "8"; the ten and eleven segments want scores from 1 to 5.
 * @param [locale] Language of the names, "en-US" or "zh-CN"; without it the language of Office.
 * @returns The segment of each score, in the shape of the scores; #N/A for a score that is not in the map.
 */
export function rfmsegment(scores: any[][], map?: SEGMENTMAP, locale?: LOCALE): any[][] {
  const read = readColumns({ scores });
  const column = read.columns.scores;
  const digit = (place: number): Uint8Array =>
    Uint8Array.from(column, (score) => (isScore(score) ? Math.floor(score / place) % 10 : 0));
  const parts = { r: digit(100), f: digit(10), m: digit(1), cuts: null };
  const unused = { recency: new Float64Array(), frequency: new Float64Array(), monetary: new Float64Array() };
  const { names, segment } = segmentsOf(mapOf(map, locale), parts, unused);
  return inShapeOf(
    scores,
    (i) =>
      read.instead(i) ??
      names[segment[i] as number] ??
      notAvailable("no-segment", { found: String(column[i]) }),
  );
}

/** Three digits from 1 to 9. */
function isScore(score: number): boolean {
  return Number.isInteger(score) && /^[1-9]{3}$/.test(String(score));
}

function mapOf(map: unknown, locale: unknown): SegmentMap {
  const kind = choiceOr(map, "10", { name: "map", choices: ["10", "11", "8"] });
  const words = choiceOr(locale, language(), { name: "locale", choices: ["en-US", "zh-CN"] });
  const scheme = unnamedPreset(`rfm-${kind}`, words);
  if (scheme.method !== "rfm") throw new Error(`rfm-${kind} is no RFM scheme`);
  const { segments } = scheme;
  return segments.kind === "eight" ? { ...segments, threshold: "score-mean" } : segments;
}
