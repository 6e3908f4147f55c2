import { textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { touchChart } from './chart-edit.ts';

/** The label of one point: its own text; "" = what the series shows. */
export const chartDataLabel = declare('ChartDataLabel', {
  get: { text: (it) => it.series.points.get(it.point)?.label ?? '' },
  set: {
    text: (it, value, host) => {
      const text = textOf(value);
      touchChart(it, host);
      const { points } = it.series;
      points.set(it.point, { ...points.get(it.point), label: text === '' ? null : text });
    },
  },
});
