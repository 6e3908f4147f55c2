import type { SegmentMap, Tier } from '../engine/scheme/scheme.ts';
import { tier } from './tier.ts';

type Rows = readonly (readonly [segment: string, cells: string])[];

/** Segments as tiers, best first; `colors` in the same order. */
export function segmentTiers(names: readonly string[], colors: readonly string[]): readonly Tier[] {
  return names.map((name, i) => tier(name, colors[i] ?? '#DCE9E2'));
}

const named = (rows: Rows): readonly { readonly segment: string; readonly codes: readonly string[] }[] =>
  rows.map(([segment, cells]) => ({ segment: `@tier.${segment}`, codes: cells.split(' ') }));

/** RF-10, 25 cells (domain C5.1). Regions of one segment are rows of their own. */
export const RF_10: SegmentMap = {
  kind: 'rf',
  rows: (
    [
      ['champions', '5[45]'],
      ['loyal', '[34][45]'],
      ['potential-loyalist', '[45][23]'],
      ['new', '51'],
      ['promising', '41'],
      ['need-attention', '33'],
      ['about-to-sleep', '3[12]'],
      ['cannot-lose', '[12]5'],
      ['at-risk', '[12][34]'],
      ['hibernating', '[12][12]'],
    ] satisfies Rows
  ).map(([segment, pattern]) => ({ segment: `@tier.${segment}`, pattern: pattern ?? '' })),
};

/** RFM-11, 125 codes (domain C5.2). */
export const RFM_11: SegmentMap = {
  kind: 'rfm',
  rows: named([
    ['champions', '555 554 544 545 454 455 445'],
    ['loyal', '543 444 435 355 354 345 344 335'],
    [
      'potential-loyalist',
      '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323',
    ],
    ['new', '512 511 422 421 412 411 311'],
    ['promising', '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313'],
    ['need-attention', '535 534 443 434 343 334 325 324'],
    ['about-to-sleep', '331 321 312 221 213'],
    ['cannot-lose', '155 154 144 214 215 115 114 113'],
    ['at-risk', '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124'],
    ['hibernating', '332 322 231 241 251 233 232 223 222 132 123 122 212 211'],
    ['lost', '111 112 121 131 141 151'],
  ]),
};

/**
 * The segment table in the documentation of the R package rfm: lowest and highest score of R, F and M. Rows overlap and leave
 * gaps, so the first that fits wins and the rest are others (domain C5.4). For parity only.
 */
export const R_PACKAGE: SegmentMap = {
  kind: 'intervals',
  rows: (
    [
      ['champions', [5, 5], [5, 5], [5, 5]],
      ['potential-loyalist', [3, 5], [3, 5], [2, 5]],
      ['loyal', [2, 4], [2, 4], [2, 4]],
      ['promising', [3, 4], [1, 3], [3, 5]],
      ['new', [4, 5], [1, 3], [1, 5]],
      ['cannot-lose', [1, 2], [3, 4], [4, 5]],
      ['at-risk', [1, 2], [2, 5], [4, 5]],
      ['need-attention', [1, 3], [3, 5], [3, 5]],
      ['about-to-sleep', [2, 3], [1, 3], [1, 4]],
      ['lost', [1, 1], [1, 5], [1, 5]],
    ] as const
  ).map(([segment, r, f, m]) => ({ segment: `@tier.${segment}`, r, f, m })),
  otherwise: '@tier.others',
};

const EIGHT = ['111', '101', '011', '001', '110', '100', '010', '000'] as const;

/** RFM 八分类 by the mean (domain C4); names by 1 = high, 0 = low of R, F, M. */
export const RFM_8: SegmentMap = {
  kind: 'eight',
  segments: EIGHT.map((code) => `@tier.rfm-${code}`),
  threshold: 'mean',
  strict: false,
};

/** The eight types from best to worst. */
export const EIGHT_NAMES: readonly string[] = EIGHT.map((code) => `rfm-${code}`);
