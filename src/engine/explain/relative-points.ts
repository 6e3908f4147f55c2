import type { Criterion, QuantileScale } from '../scheme/scheme.ts';
import { pointsOn } from '../scorecard/curve.ts';
import { minMaxCurve, quantileCurve } from '../scorecard/curve-of.ts';
import { population } from '../scorecard/population.ts';
import { pointsOfRank } from '../scorecard/rank-in.ts';
import type { ReadyCriterion } from '../scorecard/ready-criterion.ts';
import { type Replaced, quantilesIn, replaced, turningPoint } from './replaced.ts';

/** A criterion measured against the list itself, asked what one customer's own change would do to its points. */
export interface RelativePoints {
  /** Points of a customer that now has `from`, were it `to` and the list counted anew with it. */
  readonly pointsAt: (from: number, to: number) => number;
  /** About where the wanted points begin, in the better direction; null when no value gives them. */
  readonly near: (from: number, wanted: number) => number | null;
}

/** Prepares a relative criterion; null for a criterion whose points do not depend on the list. */
export function relativePoints(
  { criterion, column, relative }: ReadyCriterion,
  included: Uint8Array,
): RelativePoints | null {
  if (!relative || !column) return null;
  const { scale } = criterion;
  const positive = scale.kind === 'quantile' && scale.nonPositive !== null;
  const sorted = population(column, included, positive).sort();
  const own = (value: number): number => (positive && value <= 0 ? NaN : value);
  const pointsAt = (from: number, to: number): number =>
    pointsIn(criterion, replaced(sorted, own(from), own(to)), to);
  const asked = { criterion, sorted, pointsAt };
  switch (scale.kind) {
    case 'percentile':
      return { pointsAt, near: (from, wanted) => nearRank(asked, { from, wanted }) };
    case 'quantile':
      return { pointsAt, near: (from, wanted) => nearBin(asked, scale, { from: own(from), wanted }) };
    default:
      return { pointsAt, near: (from, wanted) => nearShare(asked, { from, wanted }) };
  }
}

/** Points of a value in a list that holds it, by the same rules as in grading. */
function pointsIn({ scale, weight, better }: Criterion, list: Replaced, value: number): number {
  switch (scale.kind) {
    case 'percentile': {
      const counts = { below: list.below(value, false), upTo: list.below(value, true), count: list.count };
      return pointsOfRank(counts, { weight, better, rank: scale.rank });
    }
    case 'quantile':
      return pointsOn(quantileCurve(scale, quantilesIn(list, sharesOf(scale)), better), value);
    case 'min-max': {
      const [low, high] = scale.winsorize ? quantilesIn(list, [0.05, 0.95]) : [];
      const range = { min: low ?? list.at(0), max: high ?? list.at(list.count - 1) };
      return pointsOn(minMaxCurve(range, weight, better), value);
    }
    default:
      return NaN;
  }
}

const sharesOf = ({ points }: QuantileScale): readonly number[] =>
  points.slice(1).map((_, i) => (i + 1) / points.length);

interface Asked extends Pick<RelativePoints, 'pointsAt'> {
  readonly criterion: Criterion;
  readonly sorted: Float64Array;
}

interface Wanted {
  readonly from: number;
  readonly wanted: number;
}

/** The first value, going the better way, past which enough of the others are worse. */
function nearRank({ criterion, sorted }: Asked, { from, wanted }: Wanted): number | null {
  const higher = criterion.better === 'higher';
  const others = replaced(sorted, from, NaN);
  const enough = (wanted / criterion.weight) * others.count - 1e-9 * others.count;
  const place = Math.max(0, Math.ceil(enough) - 1);
  if (place >= others.count) return null;
  return higher ? others.at(place) : others.at(others.count - 1 - place);
}

/** The turning point into the first bin, going the better way, that gives enough. */
function nearBin(
  { criterion, sorted }: Asked,
  scale: QuantileScale,
  { from, wanted }: Wanted,
): number | null {
  const rising = criterion.better === 'higher' ? scale.points : [...scale.points].reverse();
  const gives = rising.map((points) => points >= wanted - 1e-9);
  const shares = sharesOf(scale);
  const bin = criterion.better === 'higher' ? gives.indexOf(true) : gives.lastIndexOf(true);
  if (bin < 0) return null;
  if (criterion.better === 'lower')
    return bin < shares.length ? turningPoint(sorted, from, { p: shares[bin] ?? 0, orOn: false }) : null;
  return bin === 0 ? 0 : turningPoint(sorted, from, { p: shares[bin - 1] ?? 0, orOn: false });
}

/** By the range of the others, which a value inside it does not move; a trimmed range moves, and is halved down to. */
function nearShare({ criterion, sorted, pointsAt }: Asked, { from, wanted }: Wanted): number | null {
  const { scale, weight, better } = criterion;
  const others = replaced(sorted, from, NaN);
  const [min, max] = [others.at(0), others.at(others.count - 1)];
  if (others.count === 0 || wanted > weight + 1e-9) return null;
  const share = Math.min(1, wanted / weight);
  if (scale.kind === 'min-max' && !scale.winsorize)
    return better === 'higher' ? min + (max - min) * share : max - (max - min) * share;
  let [short, enough] = [from, better === 'higher' ? max : min];
  for (let i = 0; i < 60; i++) {
    const middle = short / 2 + enough / 2;
    if (pointsAt(from, middle) >= wanted) enough = middle;
    else short = middle;
  }
  return enough;
}
