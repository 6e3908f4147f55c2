import { type Cuts, limitsOf, scoreRows } from './cuts.ts';
import { type Histogram, histogram } from './histogram.ts';
import { lookUp } from './look-up.ts';
import { placeOf } from './order-key.ts';
import { locate, orderStatistics, statisticsAmong } from './order-statistics.ts';
import { between, quantiles, ranksFor, WORTH_A_HISTOGRAM } from './quantile.ts';
import { scoreByCuts } from './score-by-cuts.ts';
import { scoreTable } from './score-table.ts';

/** Equal-count bins. `cutsOf` makes the cuts from the `bins − 1` quantiles; `reversed` as in `scoreByCuts`. */
export interface QuantileBins {
  readonly bins: number;
  readonly reversed: boolean;
  readonly cutsOf: (quantiles: readonly number[]) => Cuts;
}

/** Scores of a column, and the cuts they were made with. */
export interface Scored {
  readonly scores: Uint8Array;
  readonly cuts: Cuts;
  /** Known of the column: every row has a score. */
  readonly complete?: boolean;
}

/**
 * Scores by the column's own quantiles in two passes: one counts, the other scores every row by its bucket and sets aside
 * the few that lie in a bucket with a wanted rank. From these the cuts are known, and by the cuts they are scored.
 */
export function quantileScores(values: Float64Array, how: QuantileBins): Scored {
  const probabilities = Array.from({ length: how.bins - 1 }, (_, k) => (k + 1) / how.bins);
  if (values.length < WORTH_A_HISTOGRAM)
    return byCuts(values, how.cutsOf(quantiles(values, probabilities)), how);
  const counted = histogram(values);
  const score = counted.exact ? scoreBuckets : scoreTwice;
  const complete = counted.finite === values.length;
  return { ...score(values, counted, { ...how, probabilities }), complete };
}

type Asked = QuantileBins & { readonly probabilities: readonly number[] };

function byCuts(values: Float64Array, cuts: Cuts, { reversed }: QuantileBins): Scored {
  return { scores: scoreByCuts(values, cuts, reversed), cuts };
}

/** Every bucket is one value, so its table is the answer. */
function scoreBuckets(values: Float64Array, counted: Histogram, asked: Asked): Scored {
  const ranks = ranksFor(counted.finite, asked.probabilities);
  const cuts = asked.cutsOf(between(ranks, orderStatistics(values, counted, ranks.needed)));
  return byCuts(values, { ...cuts, exact: true }, asked);
}

function scoreTwice(values: Float64Array, counted: Histogram, asked: Asked): Scored {
  const { reversed } = asked;
  const ranks = ranksFor(counted.finite, asked.probabilities);
  const places = locate(counted, ranks.needed);
  const placeAt = (rank: number): number => places[ranks.needed.indexOf(rank)]?.place ?? 0;
  const lower = ranks.places.map((h) => placeAt(Math.floor(h)));
  const upper = ranks.places.map((h) => placeAt(Math.min(Math.floor(h) + 1, ranks.last)));
  const table = scoreTable({ places: upper, unclear: [...lower, ...upper] }, reversed);
  const found = lookUp(values, table);
  const cuts = asked.cutsOf(between(ranks, statisticsAmong(values, counted, { places, rows: found.aside })));
  const limits = limitsOf(cuts);
  // A limit that left the buckets of its ranks, by the tolerance or by an added 1, parts other buckets than was supposed.
  const inside = limits.every((limit, k) => {
    const place = placeOf(limit);
    return place >= (lower[k] as number) && place <= (upper[k] as number);
  });
  if (!inside) return byCuts(values, cuts, asked);
  scoreRows(values, found, { limits, reversed });
  return { scores: found.scores, cuts };
}
