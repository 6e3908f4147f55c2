/** Why one row is in its tier. */
export interface Explanation {
  /** Data row of the source. */
  readonly row: number;
  readonly customer: string | null;
  /** Null = pending. */
  readonly tier: string | null;
  readonly score: number | null;
  readonly strategy: string;
  readonly responseDays: number | null;
  /** One entry a criterion (or input of the method), in the order of the scheme. */
  readonly parts: readonly ExplainedPart[];
  /** The next better tier and the points to it; null at the top, without a score or when pending. */
  readonly gap: { readonly tier: string; readonly points: number } | null;
  /** The smallest change of one criterion that reaches the next tier; null when none alone does. */
  readonly change: {
    readonly criterion: string;
    readonly from: number | string;
    readonly to: number | string;
    readonly points: number;
  } | null;
}

/** What one criterion gave. */
export interface ExplainedPart {
  readonly name: string;
  /** The cell as read; null = blank. */
  readonly value: number | string | null;
  /** Null when there is nothing to count (blank, or a method without points). */
  readonly points: number | null;
  readonly weight: number | null;
}
