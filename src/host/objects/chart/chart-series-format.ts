import { declare, hold } from '../hold.ts';
import type { LookOf, SeriesOf } from '../holds.ts';

/** The look of a series: fill and line colour have a meaning. Null = none, `auto` = Excel's choice. */
export const chartSeriesFormat = declare('ChartSeriesFormat', {
  child: {
    fill: (it) => hold('ChartFill', look(it, 'fill')),
    line: (it) => hold('ChartLineFormat', look(it, 'line')),
  },
});

function look(it: SeriesOf, member: 'fill' | 'line'): LookOf {
  const { series } = it;
  return {
    sheet: it.sheet,
    part: it.part,
    bag: series.bag,
    path: `format/${member}/`,
    own: {
      color: { get: () => series[member], set: (color) => void (series[member] = color as string | null) },
    },
  };
}
