import { lowered, raised } from '../math/tolerance.ts';
import { risingRows } from '../rfm/rank-scores.ts';
import type { Rungs } from './cutting.ts';
import { firstStep, grainOf } from './grain.ts';
import type { Rung, ScoreLadder } from './ladder.ts';

/** Scores by place alone (`ntile`): who is passed counts, not by how much; equal customers stand in the order of their rows. */
export function rankLadder(values: Float64Array, { bins, reversed }: Rungs): ScoreLadder {
  const rows = risingRows(values);
  const places = new Uint32Array(values.length);
  rows.forEach((row, place) => (places[row] = place));
  const grain = grainOf(values);
  const begins = (bin: number): number => {
    const size = Math.floor(rows.length / bins);
    return (bin - 1) * size + Math.min(bin - 1, rows.length % bins);
  };
  const scoreIn = (place: number): number => {
    let bin = 1;
    while (bin < bins && begins(bin + 1) <= place) bin++;
    return reversed ? bins + 1 - bin : bin;
  };
  const placeAt = (row: number, to: number): number =>
    countBefore({ values, rows }, to, row) - Number((values[row] ?? NaN) < to);
  const climb = (row: number, score: number): Rung | null => {
    const from = values[row] ?? NaN;
    const passed = begins(reversed ? bins + 2 - score : score) - 1;
    const other = rows[passed < (places[row] ?? 0) ? passed : passed + 1];
    const reaches = (to: number): boolean => (to >= 0 || !reversed) && scoreIn(placeAt(row, to)) >= score;
    const to = firstStep(values[other ?? -1] ?? NaN, grain, { from, up: !reversed, reaches });
    return to === null ? null : { to, score: scoreIn(placeAt(row, to)) };
  };
  const mean = rows.reduce((sum, _, place) => sum + scoreIn(place), 0) / rows.length;
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  return {
    reaching: climb,
    reachingMean(row, strict) {
      // Places are as many as before, and so the mean stays.
      const enough = scores.find((score) => (strict ? score > raised(mean) : score >= lowered(mean)));
      return enough === undefined ? null : (climb(row, enough)?.to ?? null);
    },
  };
}

/** How many of the rows in rising order stand before a value in a row. */
function countBefore(
  { values, rows }: { readonly values: Float64Array; readonly rows: Uint32Array },
  value: number,
  row: number,
): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = rows[middle] ?? 0;
    const found = values[one] ?? NaN;
    if (found < value || (found === value && one < row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
