import { CellError } from '../../model/scalar.ts';
import { declare, hold } from '../hold.ts';
import type { PointOf } from '../holds.ts';
import { stored } from '../stored.ts';
import { touchChart } from './chart-edit.ts';
import { valuesAt } from './series-cells.ts';

const looks = stored<PointOf>(
  (it) => ({ values: it.series.bag, path: `points/${it.point}/` }),
  {
    hasDataLabel: false,
    markerBackgroundColor: '',
    markerForegroundColor: '',
    markerSize: 5,
    markerStyle: 'Automatic',
  },
  touchChart,
);

/** One point of a series. */
export const chartPoint = declare('ChartPoint', {
  get: {
    ...looks.get,
    value: (it, host) => {
      const scalar = valuesAt(it.series.valuesRef, host)[it.point] ?? null;
      return scalar instanceof CellError ? scalar.text : scalar;
    },
  },
  set: looks.set,
  child: { format: (it) => hold('ChartPointFormat', it), dataLabel: (it) => hold('ChartDataLabel', it) },
});
