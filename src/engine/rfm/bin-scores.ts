import type { Cuts } from '../math/cuts.ts';
import { quantileScores } from '../math/quantile-scores.ts';
import { scoreByCuts } from '../math/score-by-cuts.ts';
import type { Binning } from '../scheme/scheme.ts';
import { denseScores, ntileScores } from './rank-scores.ts';

/** Scores 1 … bins, 0 = not scored, and the cut points they were made with (null for ways that have none). */
export interface Binned {
  readonly scores: Uint8Array;
  readonly cuts: Cuts | null;
  /** Known of the column: every row has a score. */
  readonly complete?: boolean;
}

/** How one column is binned. `reversed` gives the best score to the lowest values, as recency asks. */
export interface BinOptions {
  readonly bins: number;
  readonly binning: Binning;
  readonly reversed: boolean;
  /** Fixed or frozen cut points; then `binning` is not used. */
  readonly cuts: Cuts | null;
}

/** Scores of one column (domain C2, C3). */
export function binScores(values: Float64Array, options: BinOptions): Binned {
  const { bins, binning, reversed } = options;
  if (!options.cuts && (binning === 'ntile' || binning === 'dense')) {
    const scores = binning === 'ntile' ? ntileScores(values, bins) : denseScores(values, bins);
    return { scores: reversed ? mirrored(scores, bins) : scores, cuts: null };
  }
  if (options.cuts) return { scores: scoreByCuts(values, options.cuts, reversed), cuts: options.cuts };
  return quantileScores(values, { bins, reversed, cutsOf: (at) => cutsFrom(at, binning) });
}

/**
 * Type 7 quantiles: `standard` keeps ties in the lower bin, `next` moves them to the next, `r-package` is what the R package
 * rfm 0.3.0 does: it adds 1 to every cut, right for whole numbers only.
 */
export function cutsFrom(at: readonly number[], binning: Binning): Cuts {
  if (binning === 'r-package') return { at: at.map((cut) => cut + 1), closed: 'left' };
  return { at, closed: binning === 'next' ? 'left' : 'right' };
}

function mirrored(scores: Uint8Array, bins: number): Uint8Array {
  return scores.map((score) => (score === 0 ? 0 : bins + 1 - score));
}
