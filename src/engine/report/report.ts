/** What a tier amounts to. Shares are 0–1 of the graded customers and of their value; NaN-free, null when there is no value. */
export interface TierSummary {
  readonly tier: string;
  readonly count: number;
  readonly share: number;
  readonly value: number | null;
  readonly valueShare: number | null;
  /** Value per customer that has one. */
  readonly averageValue: number | null;
  /** Mean score of the tier's customers, for methods with a score. */
  readonly averageScore: number | null;
}

/** The counts of a run. `graded + pending + skipped = rows`. */
export interface Report {
  readonly rows: number;
  readonly graded: number;
  readonly pending: number;
  readonly skipped: number;
  /** One entry a tier, best first, empty tiers included. */
  readonly tiers: readonly TierSummary[];
}
