import { FULL_WEIGHT } from './check-criteria.ts';
import type { Criterion, Scale, ScorecardScheme } from './scheme.ts';

/** The card with weights scaled to sum to 100, and all points with them; unchanged when the sum is not positive. */
export function normalizeWeights(scheme: ScorecardScheme): ScorecardScheme {
  const sum = scheme.criteria.reduce((total, one) => total + one.weight, 0);
  if (!(sum > 0) || sum === FULL_WEIGHT) return scheme;
  const factor = FULL_WEIGHT / sum;
  return { ...scheme, criteria: scheme.criteria.map((one) => scaled(one, factor)) };
}

function scaled(criterion: Criterion, factor: number): Criterion {
  return { ...criterion, weight: criterion.weight * factor, scale: scaledScale(criterion.scale, factor) };
}

function scaledScale(scale: Scale, by: number): Scale {
  switch (scale.kind) {
    case 'steps':
      return {
        ...scale,
        floor: scale.floor * by,
        bands: scale.bands.map((band) => ({ ...band, points: band.points * by })),
      };
    case 'linear':
      return {
        ...scale,
        floor: scale.floor * by,
        bands: scale.bands.map((band) => ({
          ...band,
          pointsFrom: band.pointsFrom * by,
          pointsTo: band.pointsTo * by,
        })),
      };
    case 'labels':
      return { ...scale, bands: scale.bands.map((band) => ({ ...band, points: band.points * by })) };
    case 'quantile': {
      const nonPositive = scale.nonPositive === null ? null : scale.nonPositive * by;
      return { ...scale, points: scale.points.map((points) => points * by), nonPositive };
    }
    default:
      return scale;
  }
}
