import { type Cuts, limitsOf, scoreOf, scoreRows } from './cuts.ts';
import { lookUp } from './look-up.ts';
import { bucketAt, valueOf } from './order-key.ts';
import { scoreTable, stepsAt } from './score-table.ts';

/** Filling the table costs as much as comparing this many rows. */
const WORTH_A_TABLE = 8192;

/**
 * Scores 1 … cuts + 1, 0 for what is not finite; `reversed` gives the best score to the lowest values (recency). One table
 * look-up a row; only rows in the bucket of a cut are compared with the cuts.
 */
export function scoreByCuts(values: Float64Array, cuts: Cuts, reversed: boolean): Uint8Array {
  const limits = limitsOf(cuts);
  if (values.length < WORTH_A_TABLE)
    return Uint8Array.from(values, (value) => scoreOf(value, limits, reversed));
  const steps = stepsAt(limits);
  const table = scoreTable(steps, reversed);
  if (cuts.exact) {
    for (const bucket of steps.unclear.map(bucketAt))
      table[bucket] = scoreOf(valueOf(bucket), limits, reversed);
  }
  const found = lookUp(values, table);
  scoreRows(values, found, { limits, reversed });
  return found.scores;
}
