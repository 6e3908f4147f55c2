import { pointsOn } from './curve.ts';
import type { ReadyCriterion } from './ready-criterion.ts';

/** Points of a row in a criterion; NaN where it is blank or its label unknown. */
export function pointsOf({ gauge, column }: ReadyCriterion): (row: number) => number {
  if (!column) return () => NaN;
  const { numbers, texts } = column;
  switch (gauge.by) {
    case 'curve':
      return (row) => {
        const x = numbers[row] ?? NaN;
        return x === x ? pointsOn(gauge.curve, x) : NaN;
      };
    case 'rank':
      return (row) => {
        const x = numbers[row] ?? NaN;
        return x === x ? gauge.rank.pointsOf(x) : NaN;
      };
    case 'labels':
      return (row) => {
        const x = numbers[row] ?? NaN;
        return x === x ? gauge.labels.ofNumber(x) : gauge.labels.ofText(texts?.[row] ?? '');
      };
  }
}
