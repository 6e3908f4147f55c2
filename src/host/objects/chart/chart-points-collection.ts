import type { Host } from '../../host.ts';
import { indexOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import type { SeriesOf } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { cellCount } from './series-cells.ts';

/** `series.points`: one for each value cell. */
export const chartPointsCollection = declare('ChartPointsCollection', {
  get: { count },
  items: (it, host) =>
    Array.from({ length: count(it, host) }, (_, point) => hold('ChartPoint', { ...it, point })),
  call: {
    getItemAt: (it, [index], host) => {
      const point = indexOf(index);
      if (point >= count(it, host)) throw refusal('InvalidArgument');
      return hold('ChartPoint', { ...it, point });
    },
  },
});

function count(it: SeriesOf, host: Host): number {
  return cellCount(it.series.valuesRef, host);
}
