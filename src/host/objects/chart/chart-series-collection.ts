import { absent, indexOf, textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { touchChart } from './chart-edit.ts';
import { newSeries } from './new-chart.ts';

/** `chart.series`. */
export const chartSeriesCollection = declare('ChartSeriesCollection', {
  items: (it) => it.part.series.map((series) => hold('ChartSeries', { ...it, series })),
  call: {
    add: (it, [name, index], host) => {
      const at = absent(index) ? it.part.series.length : indexOf(index);
      const series = newSeries(
        absent(name) ? `Series${it.part.series.length + 1}` : textOf(name),
        it.part.type,
      );
      touchChart(it, host);
      it.part.series.splice(at, 0, series);
      return hold('ChartSeries', { ...it, series });
    },
  },
});
