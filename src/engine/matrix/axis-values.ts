import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { MatrixAxis, RatedCriterion } from '../scheme/scheme.ts';
import { atEachRow, type Steps } from '../steps.ts';
import { mean } from '../math/mean.ts';
import { quantiles } from '../math/quantile.ts';
import { lowered } from '../math/tolerance.ts';

/** An axis computed for every row: weighted averages of ratings, NaN where too much is blank. */
export interface AxisValues {
  readonly values: Float64Array;
  /** A value from here on is high; the line itself is high (domain A7). */
  readonly high: number;
  readonly cut: number;
  readonly issues: readonly Issue[];
}

/** Fewer ratings than this say nothing of the scale they were given on. */
const ENOUGH = 10;

/** More of an axis's weight than this may not be blank (domain C7). */
const MAX_MISSING = 0.3;

/** The weighted average of an axis. Ratings outside its scale are missing and listed. */
export function* axisValues(axis: MatrixAxis, inputs: Inputs): Steps<AxisValues> {
  const { included, rowCount } = inputs.table;
  const issues: Issue[] = [];
  const columns = axis.criteria.map((one) => ({ one, rating: ratingOf(axis, one, inputs, issues) }));
  const total = axis.criteria.reduce((sum, one) => sum + one.weight, 0);
  const values = new Float64Array(rowCount).fill(NaN);
  let [rated, highest] = [0, -Infinity];
  yield* atEachRow(rowCount, (row) => {
    if (included[row] !== 1) return;
    let sum = 0;
    let weight = 0;
    for (const { one, rating } of columns) {
      const x = rating(row);
      if (Number.isNaN(x)) continue;
      rated++;
      if (x > highest) highest = x;
      sum += x * one.weight;
      weight += one.weight;
    }
    if (weight > 0 && total - weight <= MAX_MISSING * total * (1 + 1e-9)) values[row] = sum / weight;
  });
  const cut = cutOf(axis, values);
  const { max } = axis.scale;
  if (axis.cut === 'midpoint' && rated >= ENOUGH && highest <= cut && highest < max)
    issues.push({ code: 'ratings-low', axis: axis.name, found: highest, max });
  return { values, cut, high: lowered(cut, axis.scale.max - axis.scale.min), issues };
}

function ratingOf(
  { scale }: MatrixAxis,
  { id }: RatedCriterion,
  inputs: Inputs,
  issues: Issue[],
): (row: number) => number {
  const column = inputs.columnOf(id);
  const { min, max } = scale;
  return (row) => {
    const x = column?.numbers[row] ?? NaN;
    if (x >= min && x <= max) return x;
    const found = x === x ? String(x) : (column?.texts?.[row] ?? '');
    if (column && found !== '')
      issues.push({ code: 'off-scale', row, column: column.header, found, min, max });
    return NaN;
  };
}

function cutOf({ cut, scale }: MatrixAxis, values: Float64Array): number {
  if (typeof cut === 'number') return cut;
  if (cut === 'midpoint') return (scale.min + scale.max) / 2;
  if (cut === 'median') return quantiles(values, [0.5])[0] ?? NaN;
  return mean(values);
}
