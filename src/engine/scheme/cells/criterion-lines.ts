import type { Criterion } from '../scheme.ts';
import type { Line } from './layout.ts';

/** The rows of a criterion: the criterion itself, then one row a band. */
export function criterionLines(criterion: Criterion): readonly Line[] {
  const { id, name, measure, column, weight, better, required, scale } = criterion;
  const head: Line = {
    part: 'criterion',
    name,
    measure,
    column,
    weight,
    better,
    required,
    scale: scale.kind,
    ...headOptions(criterion),
    id,
  };
  return [head, ...bandLines(criterion)];
}

function headOptions({ scale }: Criterion): Line {
  switch (scale.kind) {
    case 'labels':
      return { option: scale.numbers ? 'numbers' : 'labels-only' };
    case 'min-max': {
      const option = scale.winsorize ? 'winsorize' : 'full-range';
      return scale.range ? { option, from: scale.range.min, to: scale.range.max } : { option };
    }
    case 'percentile':
      return { option: scale.rank };
    case 'quantile':
      return { option: scale.cuts ? 'frozen' : 'from-data' };
    default:
      return {};
  }
}

function bandLines({ scale }: Criterion): readonly Line[] {
  switch (scale.kind) {
    case 'steps':
      return [
        ...scale.bands.map(({ from, points }): Line => ({ part: 'band', from, points })),
        { part: 'floor', points: scale.floor },
      ];
    case 'linear':
      return [
        ...scale.bands.map(({ from, to, pointsFrom, pointsTo }): Line => ({
          part: 'band',
          from,
          to,
          points: pointsFrom,
          pointsTo,
        })),
        { part: 'floor', points: scale.floor },
      ];
    case 'labels':
      return scale.bands.map(({ labels, points }): Line => ({ part: 'band', label: labels, points }));
    case 'quantile': {
      const bins = scale.points.map((points, i): Line => ({
        part: 'band',
        from: i === 0 ? null : (scale.cuts?.[i - 1] ?? null),
        points,
      }));
      return scale.nonPositive === null
        ? bins
        : [...bins, { part: 'non-positive', points: scale.nonPositive }];
    }
    default:
      return [];
  }
}
