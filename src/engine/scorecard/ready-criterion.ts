import type { Issue } from '../issue.ts';
import { quantiles } from '../math/quantile.ts';
import { type Range, rangeOf } from '../math/range.ts';
import type { Criterion, LabelsScale, QuantileScale } from '../scheme/scheme.ts';
import type { Column } from '../table/table.ts';
import type { Curve } from './curve.ts';
import { linearCurve, minMaxCurve, quantileCurve, stepsCurve } from './curve-of.ts';
import { labelPoints, type LabelPoints } from './label-points.ts';
import { population } from './population.ts';
import { rankIn, type Rank } from './rank-in.ts';

/** A criterion with its scale fixed to the population it is used on. */
export interface ReadyCriterion {
  readonly criterion: Criterion;
  readonly column: Column | null;
  readonly gauge: Gauge;
  /** Points depend on who else is in the list. */
  readonly relative: boolean;
  readonly issues: readonly Issue[];
}

/** The three ways a value becomes points. */
export type Gauge =
  | { readonly by: 'curve'; readonly curve: Curve }
  | { readonly by: 'labels'; readonly labels: LabelPoints }
  | { readonly by: 'rank'; readonly rank: Rank };

/** Fixes a criterion's scale; ranges, ranks and cut points come from the included rows unless they are frozen. */
export function readyCriterion(
  criterion: Criterion,
  column: Column | null,
  included: Uint8Array,
): ReadyCriterion {
  const { scale, better, weight } = criterion;
  const fixed = (gauge: Gauge): ReadyCriterion => ({ criterion, column, gauge, relative: false, issues: [] });
  switch (scale.kind) {
    case 'steps':
      return fixed({ by: 'curve', curve: stepsCurve(scale, better) });
    case 'linear':
      return fixed({ by: 'curve', curve: linearCurve(scale, better) });
    case 'labels':
      return fixed({ by: 'labels', labels: labelPoints(scale satisfies LabelsScale, weight, better) });
    case 'min-max':
      if (scale.range) return fixed({ by: 'curve', curve: minMaxCurve(scale.range, weight, better) });
      break;
    case 'quantile':
      if (scale.cuts) return fixed({ by: 'curve', curve: quantileCurve(scale, scale.cuts, better) });
  }
  const values = population(column, included, scale.kind === 'quantile' && scale.nonPositive !== null);
  const { min, max } = rangeOf(values);
  const issues: Issue[] = min === max && column ? [{ code: 'all-equal', column: column.header }] : [];
  return { criterion, column, relative: true, issues, gauge: relativeGauge(criterion, values) };
}

function relativeGauge({ scale, weight, better }: Criterion, values: Float64Array): Gauge {
  if (scale.kind === 'percentile')
    return { by: 'rank', rank: rankIn(values.sort(), { weight, better, rank: scale.rank }) };
  if (scale.kind === 'quantile')
    return { by: 'curve', curve: quantileCurve(scale, cutsOf(scale, values), better) };
  const trimmed = scale.kind === 'min-max' && scale.winsorize;
  return {
    by: 'curve',
    curve: minMaxCurve(trimmed ? trimmedRange(values) : rangeOf(values), weight, better),
  };
}

/** The cut points a quantile scale takes from the data; freeze them to grade the next period by the same. */
export function cutsOf({ points }: QuantileScale, values: Float64Array): readonly number[] {
  return quantiles(
    values,
    points.slice(1).map((_, i) => (i + 1) / points.length),
  );
}

/** The range a winsorised scale takes from the data: the 5th and the 95th percentile. */
export function trimmedRange(values: Float64Array): Range {
  const [min, max] = quantiles(values, [0.05, 0.95]);
  return { min: min ?? NaN, max: max ?? NaN };
}
