import type { Host } from '../../host.ts';
import { declare, hold } from '../hold.ts';
import type { SeriesOf } from '../holds.ts';
import { valuesAt } from './series-cells.ts';

/** `series.points`: one for each value cell. */
export const chartPointsCollection = declare('ChartPointsCollection', {
  get: { count },
  items: (it, host) =>
    Array.from({ length: count(it, host) }, (_, point) => hold('ChartPoint', { ...it, point })),
});

function count(it: SeriesOf, host: Host): number {
  return valuesAt(it.series.valuesRef, host).length;
}
