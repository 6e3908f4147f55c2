/** Why one row is in its tier, as data; words are made of it elsewhere. */
export interface Explanation {
  /** Data row of the table. */
  readonly row: number;
  readonly customer: string | null;
  /** The tier it has; null = pending or left out. */
  readonly tier: string | null;
  /** The tier the scheme alone gives, before one set by hand. */
  readonly computed: string | null;
  readonly score: number | null;
  readonly strategy: string;
  readonly responseDays: number | null;
  /** One entry a criterion, rule field or axis, in the order of the scheme. */
  readonly parts: readonly ExplainedPart[];
  /** Weight of blank criteria, in points. The score is the parts' points times `factor`. */
  readonly missingWeight: number;
  /** 1, or more where present criteria were weighted up for blank ones. */
  readonly factor: number;
  /** The next better tier and the points (or the value, or the RFM scores) to it; null at the top, when capped, pending or without a cut. */
  readonly gap: Gap | null;
  /** The smallest change of one cell that alone reaches the next tier; null when none does. */
  readonly change: Change | null;
  readonly notes: readonly Note[];
}

/** How far the next tier is. `at` = the value at which it begins, null where tiers do not go by a value of the customer's; `points` 0 = there is no distance, only the change. */
export interface Gap {
  readonly tier: string;
  readonly points: number;
  readonly at: number | null;
  /** The axis of a matrix that has to get to `at`, the others as they are; `points` is below zero where it has to fall. */
  readonly axis?: string;
}

/** What one criterion gave. */
export interface ExplainedPart {
  /** The criterion's id, the field's name, or `y` / `x` for an axis. */
  readonly key: string;
  /** In the user's own words; the key itself for what has none, to be worded elsewhere. */
  readonly name: string;
  /** The cell as read; null = blank, or `unread`. */
  readonly value: number | string | null;
  /** The cell is not blank, but what is in it could not be read. */
  readonly unread?: boolean;
  /** Null when there is nothing to count: blank, or a method without points. */
  readonly points: number | null;
  /** The most it can give; null for a method without points. */
  readonly weight: number | null;
  /** Weight not earned, a blank one included. */
  readonly lost: number | null;
  /** The band that was hit. */
  readonly band: Band | null;
}

/** Values between `from` and the greater `to` (null = no end), of which those on the `closed` side belong to it; or a label. */
export type Band =
  | {
      readonly kind: 'range';
      readonly from: number | null;
      readonly to: number | null;
      readonly closed: 'left' | 'right';
    }
  | { readonly kind: 'label'; readonly label: string };

/** A change of one cell. `points` = what the criterion gains by it; 0 for methods without points. */
export interface Change {
  readonly key: string;
  readonly criterion: string;
  readonly from: number | string;
  readonly to: number | string;
  readonly points: number;
}

/** What else had a say. `criterion` null = the score itself. */
export type Note =
  | { readonly kind: 'on-boundary'; readonly criterion: string | null; readonly at: number }
  | { readonly kind: 'capped'; readonly tier: string; readonly field: string }
  | {
      readonly kind: 'overridden';
      readonly tier: string;
      readonly reason: string;
      readonly date: number | null;
    }
  | { readonly kind: 'rule'; readonly rule: number }
  | { readonly kind: 'no-rule' }
  | { readonly kind: 'population'; readonly criterion: string };

/** What a method tells of a row; the rest of the explanation is the same for all. */
export type Reasons = Pick<Explanation, 'parts' | 'missingWeight' | 'factor' | 'gap' | 'change' | 'notes'>;

/** Nothing to tell beyond tier and score. */
export const NO_REASONS: Reasons = {
  parts: [],
  missingWeight: 0,
  factor: 1,
  gap: null,
  change: null,
  notes: [],
};

/** A figure that grades are made of without points of its own; NaN = blank. */
export function plainPart(key: string, value: number, name: string = key): ExplainedPart {
  const known = Number.isNaN(value) ? null : value;
  return { key, name, value: known, points: null, weight: null, lost: null, band: null };
}
