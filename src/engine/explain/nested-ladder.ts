import type { RfmScores } from '../rfm/rfm-scores.ts';
import type { RfmScheme } from '../scheme/scheme.ts';
import type { ScoreLadder } from './ladder.ts';
import { scoreLadder } from './score-ladder.ts';

/** Money inside the groups of R and F, which no change of money leaves: each group has scores of its own. */
export function nestedLadder(
  monetary: Float64Array,
  { r, f }: RfmScores,
  { bins, binning }: RfmScheme,
): ScoreLadder {
  const members = new Map<number, number[]>();
  const places = new Uint32Array(monetary.length);
  r.forEach((score, row) => {
    const group = score * 10 + (f[row] ?? 0);
    const rows = members.get(group) ?? [];
    places[row] = rows.push(row) - 1;
    members.set(group, rows);
  });
  const ladders = new Map(
    [...members].map(([group, rows]) => {
      const values = Float64Array.from(rows, (row) => monetary[row] ?? NaN);
      return [group, scoreLadder(values, { bins, binning, fixed: null, reversed: false })] as const;
    }),
  );
  return {
    reaching(row, score) {
      const ladder = ladders.get((r[row] ?? 0) * 10 + (f[row] ?? 0));
      return ladder?.reaching(places[row] ?? 0, score) ?? null;
    },
    // The mean is of all groups.
    reachingMean: () => null,
  };
}
