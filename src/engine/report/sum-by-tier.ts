/** What a column comes to in each tier. */
export interface TierSums {
  readonly sums: Float64Array;
  /** Rows that are no blanks. */
  readonly known: Float64Array;
  /** The same of the rows that are pending, and of those left out. */
  readonly pending: number;
  readonly skipped: number;
}

/** Adds a column up by tier, blanks left out; without a column the rows are counted. */
export function sumByTier(tier: Int16Array, column: Float64Array | null, tiers: number): TierSums {
  // Two places more take the rows that are pending or left out, so that the loop has no branch for them.
  const sums = new Float64Array(tiers + 2);
  const known = new Float64Array(tiers + 2);
  for (let row = 0; row < tier.length; row++) {
    const at = (tier[row] as number) + 2;
    const x = column === null ? 0 : (column[row] as number);
    if (x !== x) continue;
    sums[at] = (sums[at] as number) + x;
    known[at] = (known[at] as number) + 1;
  }
  const [skipped = 0, pending = 0] = known;
  return { sums: sums.subarray(2), known: known.subarray(2), pending, skipped };
}
