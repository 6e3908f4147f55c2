/** A value with its score when everybody is scored anew with it; ties can make it more than was asked for. */
export interface Rung {
  readonly to: number;
  readonly score: number;
}

/** The scores of one axis of RFM, asked which value of a customer would reach one, the others as they are. */
export interface ScoreLadder {
  /** The value nearest to the row's own, on the steps of the column, that has at least the score; null when there is none. */
  readonly reaching: (row: number, score: number) => Rung | null;
  /** The same for a score that is at least the mean of all scores, or with `strict` above it. */
  readonly reachingMean: (row: number, strict: boolean) => number | null;
}
