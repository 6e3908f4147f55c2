/** What the rows of one tier come to; blanks add nothing. */
export interface TierSums {
  readonly rows: number;
  readonly score: number;
  readonly value: number;
  /** Rows with a value. */
  readonly valued: number;
}

/** The sums of every tier, of the rows that are pending and of those left out. */
export interface ByTier {
  readonly tiers: readonly TierSums[];
  readonly pending: TierSums;
  readonly skipped: TierSums;
}

/** What is added up, row by row; a column that is not known adds nothing. */
export interface Summed {
  readonly tier: Int16Array;
  readonly score: Float64Array | null;
  readonly value: Float64Array | null;
}

/**
 * Counts rows and adds columns up by tier. All in one pass and side by side, since a sum has to wait for the one before it,
 * and meanwhile the others are made.
 */
export function sumByTier({ tier, score, value }: Summed, tiers: number): ByTier {
  // Two places more take the rows that are pending or left out, so that the loop has no branch for them.
  const sums = new Float64Array(4 * (tiers + 2));
  for (let row = 0; row < tier.length; row++) {
    const at = 4 * ((tier[row] as number) + 2);
    const points = score === null ? 0 : (score[row] as number);
    const worth = value === null ? 0 : (value[row] as number);
    sums[at] = (sums[at] as number) + 1;
    if (points === points) sums[at + 1] = (sums[at + 1] as number) + points;
    if (worth === worth) sums[at + 2] = (sums[at + 2] as number) + worth;
    else sums[at + 3] = (sums[at + 3] as number) + 1;
  }
  return {
    tiers: Array.from({ length: tiers }, (_, at) => sumsAt(sums, at + 2)),
    pending: sumsAt(sums, 1),
    skipped: sumsAt(sums, 0),
  };
}

function sumsAt(sums: Float64Array, place: number): TierSums {
  const [rows = 0, score = 0, value = 0, blank = 0] = sums.subarray(4 * place, 4 * place + 4);
  return { rows, score, value, valued: rows - blank };
}
