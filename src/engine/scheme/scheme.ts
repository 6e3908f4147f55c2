import type { Measure } from './measure.ts';
import type { Scale } from './scale.ts';
import type { SegmentMap } from './segment-map.ts';

export type { Measure } from './measure.ts';
export type { LabelsScale, LinearScale, QuantileScale, Scale, StepsScale } from './scale.ts';
export type { SegmentMap } from './segment-map.ts';

/**
 * A grading scheme: a method with everything it needs to grade, as plain JSON-safe data. It is what the scorecard
 * sheet shows in cells, what travels as a `.json` file and what compiles to SQL.
 */
export type Scheme =
  ScorecardScheme | RfmScheme | AbcScheme | PyramidScheme | RulesScheme | KaismScheme | ClvScheme;

/** How customers are graded. `rfm-orders` reads one row an order; every other method reads one row a customer. */
export type Method = 'scorecard' | 'rfm' | 'rfm-orders' | 'abc' | 'pyramid' | 'rules' | 'kaism' | 'clv';

/** What all schemes share. `id` is stable, `name` the user's own words. */
export interface SchemeBase {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** From best to worst. */
  readonly tiers: readonly Tier[];
  /** Header of the column that identifies a customer, or null to guess it. */
  readonly customerColumn: string | null;
  /** Header of the money column that value shares are computed on, or null to guess it; it may stay unfound. */
  readonly valueColumn: string | null;
  /** Months until the grades are reviewed again: 3 or 6 by the sources, any whole number above 0. */
  readonly reviewMonths: number;
}

/** One class of customers, in the user's own words. */
export interface Tier {
  readonly name: string;
  /** `#RRGGBB`. */
  readonly color: string;
  /** What customers of this tier are owed. */
  readonly strategy: string;
  /** Days within which a complaint is answered, or null when not stated. */
  readonly responseDays: number | null;
  /**
   * Where the tier begins, read by the scheme's `Tiering`: by score the lowest score that belongs (points); by share the
   * cumulative share of customers, by value the cumulative share of value, at which it ends (0–1). Null for the tier that
   * takes the rest, and for tiers given by rules, segments or quadrants.
   */
  readonly cut: number | null;
}

/** How a score or value becomes a tier (domain: tier cuts). A value on a cut belongs to the better tier. */
export type Tiering =
  | { readonly by: 'score'; readonly round: boolean }
  | { readonly by: 'share' }
  | { readonly by: 'value'; readonly crossing: 'in' | 'strict' };

/** Weighted criteria, each turned into points by a scale; weights are maximum points and sum to 100. */
export interface ScorecardScheme extends SchemeBase {
  readonly method: 'scorecard';
  readonly criteria: readonly Criterion[];
  readonly tiering: Tiering;
  readonly missing: MissingPolicy;
  readonly caps: readonly Cap[];
  /** The reading of the card as a 2×2 matrix, e.g. current value × future potential; null when it has none. */
  readonly matrix: CriteriaMatrix | null;
}

/** One criterion of a card. `weight` is its maximum in points. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** The known measure it stands for, used to recognise a column; null for a measure of the user's own. */
  readonly measure: Measure | null;
  /** Header of its column in the customer table; null = recognised by name and measure. */
  readonly column: string | null;
  readonly weight: number;
  readonly better: 'higher' | 'lower';
  /** A blank here makes the customer pending whatever the policy. */
  readonly required: boolean;
  readonly scale: Scale;
}

/** What to do with a blank in a criterion (domain C7). */
export interface MissingPolicy {
  readonly kind: 'pending' | 'reweight' | 'zero' | 'keep-last';
  /** With `reweight`: above this missing weight, in points, the customer is pending. */
  readonly maxMissingWeight: number;
}

/** A veto: while the condition holds, the tier is at best `tier`. */
export interface Cap {
  readonly when: Condition;
  readonly tier: string;
}

/** One comparison on a column or criterion, or on the share of the total that a column's value is. */
export interface Condition {
  readonly field: string;
  /** `value` compares the cell itself, `share` the cell divided by the column's total. */
  readonly of: 'value' | 'share';
  readonly op: '>=' | '>' | '<=' | '<' | '=' | '<>';
  readonly value: number | string;
}

/** A tier given when any group of conditions holds entirely: an OR of ANDs. */
export interface Rule {
  readonly tier: string;
  readonly anyOf: readonly (readonly Condition[])[];
}

/** Ordered rules, first match wins; `otherwise` names the tier of the unmatched, null leaves them pending. */
export interface RulesScheme extends SchemeBase {
  readonly method: 'rules';
  /** The columns the rules speak of, with the measure each stands for. */
  readonly fields: readonly RuleField[];
  readonly rules: readonly Rule[];
  readonly otherwise: string | null;
}

/** A column of a rule table. With `shareOf`, a field without a column is that other field divided by its total. */
export interface RuleField {
  readonly name: string;
  readonly measure: Measure | null;
  readonly column: string | null;
  readonly shareOf?: string;
}

/** ABC by cumulative value. */
export interface AbcScheme extends SchemeBase {
  readonly method: 'abc';
  readonly tiering: { readonly by: 'value'; readonly crossing: 'in' | 'strict' };
}

/** Customer pyramid: tiers by share of customers from the top. */
export interface PyramidScheme extends SchemeBase {
  readonly method: 'pyramid';
  readonly tiering: { readonly by: 'share' };
}

/** How equal-count bins are made (domain C2); `standard` = type 7 quantiles, right-closed, ties together. */
export type Binning = 'standard' | 'next' | 'ntile' | 'dense' | 'r-package';

/** Recency, frequency, monetary (domain C1–C5), from orders or from customer rows. */
export interface RfmScheme extends SchemeBase {
  readonly method: 'rfm' | 'rfm-orders';
  readonly columns: {
    readonly recency: string | null;
    readonly frequency: string | null;
    readonly monetary: string | null;
    readonly date: string | null;
    readonly amount: string | null;
    readonly order: string | null;
  };
  /** 2–9. */
  readonly bins: number;
  readonly binning: Binning;
  readonly nested: boolean;
  /** Fixed or frozen cut points, `bins − 1` each; null = from the data. */
  readonly cuts: RfmCuts | null;
  readonly frequencyOf: 'orders' | 'days';
  readonly monetaryOf: 'sum' | 'average';
  /** Excel serials, inclusive; null = open. */
  readonly window: { readonly from: number | null; readonly to: number | null };
  readonly segments: SegmentMap;
}

/** Cut points in rising order. `closed` = which side of a cut a value on it falls: `right` stays below, `left` goes above. */
export interface RfmCuts {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
  readonly closed: 'right' | 'left';
}

/** A rated criterion of an axis. */
export interface RatedCriterion {
  readonly id: string;
  readonly name: string;
  readonly measure: Measure | null;
  readonly column: string | null;
  readonly weight: number;
}

/** One axis of a 2×2: a weighted average of ratings, high from `cut` on. */
export interface MatrixAxis {
  readonly name: string;
  readonly criteria: readonly RatedCriterion[];
  /** Range of the ratings, e.g. 1–5 or 0–10. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly cut: 'midpoint' | 'mean' | 'median' | number;
}

/** KAISM or any 2×2 (domain A7). `quadrants` name tiers, in the order HH, HL, LH, LL of y, x. */
export interface KaismScheme extends SchemeBase {
  readonly method: 'kaism';
  readonly y: MatrixAxis;
  readonly x: MatrixAxis;
  readonly quadrants: readonly [string, string, string, string];
}

/** A card read as a matrix: criteria ids per axis; each axis is its points divided by its maximum, high from 0.5 on. */
export interface CriteriaMatrix {
  readonly y: { readonly name: string; readonly criteria: readonly string[] };
  readonly x: { readonly name: string; readonly criteria: readonly string[] };
  readonly quadrants: readonly [string, string, string, string];
}

/** Customer lifetime value (domain C9, C10): from customer rows by formula, or from orders by BG/NBD + Gamma-Gamma. */
export interface ClvScheme extends SchemeBase {
  readonly method: 'clv';
  readonly model: 'simple' | 'bg-nbd';
  readonly tiering: Tiering;
  readonly columns: {
    readonly averageOrder: string | null;
    readonly frequency: string | null;
    readonly date: string | null;
    readonly amount: string | null;
  };
  /** 0–1. */
  readonly margin: number;
  /** Yearly, 0 ≤ r < 1. */
  readonly retention: number;
  /** Yearly, ≥ 0. */
  readonly discount: number;
  /** Years; null = infinite (simple model only). */
  readonly horizon: number | null;
  readonly firstMargin: 'now' | 'in-a-year';
  readonly acquisitionCost: number;
}
