import type { Issue } from '../issue.ts';
import type { Criterion, ScorecardScheme } from './scheme.ts';

/** What the weights of a card add up to. */
export const FULL_WEIGHT = 100;

/** Criteria: at least one, weights that sum to 100, bands in order, no band worth more than the weight. */
export function checkCriteria({ criteria }: ScorecardScheme): readonly Issue[] {
  if (criteria.length === 0) return [{ code: 'no-criteria' }];
  const sum = criteria.reduce((total, one) => total + one.weight, 0);
  const weights: Issue[] =
    Math.abs(sum - FULL_WEIGHT) <= 1e-9 * FULL_WEIGHT
      ? []
      : [{ code: 'weights-sum', sum, expected: FULL_WEIGHT }];
  return [...weights, ...criteria.flatMap(checkScale)];
}

function checkScale(criterion: Criterion): readonly Issue[] {
  const { name, weight, scale } = criterion;
  const most = Math.max(...pointsOf(criterion));
  const issues: Issue[] = [];
  if (!isOrdered(criterion)) issues.push({ code: 'bands-unordered', criterion: name });
  if (scale.kind === 'linear' && overlaps(criterion)) issues.push({ code: 'bands-overlap', criterion: name });
  if (most > weight + 1e-9 * weight)
    issues.push({ code: 'points-above-weight', criterion: name, points: most, weight });
  return issues;
}

function pointsOf({ scale }: Criterion): readonly number[] {
  switch (scale.kind) {
    case 'steps':
      return [...scale.bands.map((band) => band.points), scale.floor];
    case 'linear':
      return [...scale.bands.flatMap((band) => [band.pointsFrom, band.pointsTo]), scale.floor];
    case 'labels':
      return scale.bands.map((band) => band.points);
    case 'quantile':
      return [...scale.points, scale.nonPositive ?? 0];
    default:
      return [0];
  }
}

/** Bands go from best to worst: both their bounds and their points, and no band is worth less than the one below it. */
function isOrdered({ scale, better }: Criterion): boolean {
  const sign = better === 'higher' ? 1 : -1;
  if (scale.kind === 'steps') {
    return (
      falling(
        scale.bands.map((band) => sign * band.from),
        true,
      ) && falling([...scale.bands.map((band) => band.points), scale.floor], false)
    );
  }
  if (scale.kind === 'linear') {
    const points = scale.bands.flatMap((band) => [band.pointsTo, band.pointsFrom]);
    return (
      falling(
        scale.bands.map((band) => sign * band.from),
        true,
      ) && falling([...points, scale.floor], false)
    );
  }
  if (scale.kind === 'quantile') return scale.points.length > 0 && cutsFit(scale.points.length, scale.cuts);
  return scale.kind !== 'min-max' || scale.range === null || scale.range.min <= scale.range.max;
}

function cutsFit(bins: number, cuts: readonly number[] | null): boolean {
  return cuts === null || (cuts.length === bins - 1 && falling([...cuts].reverse(), false));
}

function overlaps({ scale, better }: Criterion): boolean {
  if (scale.kind !== 'linear') return false;
  const sign = better === 'higher' ? 1 : -1;
  return scale.bands.some((band, i) => {
    const above = scale.bands[i - 1];
    return sign * band.to < sign * band.from || (above !== undefined && sign * band.to > sign * above.from);
  });
}

function falling(values: readonly number[], strictly: boolean): boolean {
  return values.every((value, i) => {
    const before = values[i - 1];
    return before === undefined || (strictly ? value < before : value <= before);
  });
}
