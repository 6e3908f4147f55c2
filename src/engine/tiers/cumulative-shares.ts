import { putInOrder } from '../math/falling-order.ts';
import { type Dealt, fallingRuns, type Run } from '../math/falling-runs.ts';
import { wordsOf } from '../math/order-key.ts';
import { tally, type Tally } from '../math/tally.ts';

/**
 * For every customer the share of the total that it and all customers with as much or more make together (domain C6.3, the
 * running share of a Pareto table). Equal values have equal shares, so the order of rows changes nothing. NaN for values that
 * are not in the total: blank, zero or below.
 */
export function cumulativeShares(column: Float64Array): Float64Array {
  const shares = new Float64Array(column.length);
  const { dealt, runs } = fallingRuns(column);
  const words = wordsOf(dealt.values);
  let reached = 0;
  for (const run of runs) {
    const counted = tally(words, dealt.values, run);
    const summing = { ...dealt, words, shares, run, reached };
    reached = counted ? addCounted(summing, counted) : addInOrder(summing);
  }
  if (reached === Infinity) return cumulativeShares(column.map(muchLess));
  for (let row = 0; row < shares.length; row++) {
    const sum = shares[row] as number;
    shares[row] = sum > 0 ? sum / reached : NaN;
  }
  return shares;
}

/** So small that no list's total runs over, and still above zero if it was. */
function muchLess(value: number): number {
  return value > 0 ? Math.max(value * 2 ** -64, Number.MIN_VALUE) : value;
}

/** A run whose rows get what their values and all above come to. */
interface Summing extends Dealt {
  readonly words: Int32Array;
  readonly shares: Float64Array;
  readonly run: Run;
  /** What the runs before come to. */
  readonly reached: number;
}

/** Answers what the run and those before come to. */
function addCounted({ rows, words, shares, run, reached }: Summing, tallied: Tally): number {
  const { drop, mask, counts, values } = tallied;
  let sum = reached;
  for (let digit = 0; digit <= mask; digit++) {
    const count = counts[digit] as number;
    if (count === 0) continue;
    sum += (values[digit] as number) * count;
    values[digit] = sum;
  }
  for (let i = run.start; i < run.end; i++) {
    const digit = (~(words[2 * i + 1] as number) >>> drop) & mask;
    shares[rows[i] as number] = values[digit] as number;
  }
  return sum;
}

/** The same where values have to be compared. */
function addInOrder(summing: Summing): number {
  const { rows, values, shares, run } = summing;
  putInOrder(summing, run);
  let sum = summing.reached;
  for (let { start } = run, end = start; start < run.end; start = end) {
    while (end < run.end && values[end] === values[start]) end++;
    sum += (values[start] as number) * (end - start);
    for (let i = start; i < end; i++) shares[rows[i] as number] = sum;
  }
  return sum;
}
