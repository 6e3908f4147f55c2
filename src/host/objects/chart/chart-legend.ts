import type { ChartPart } from '../../model/parts.ts';
import { flagOf, oneOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import type { On } from '../holds.ts';
import { stored } from '../stored.ts';
import { touchChart } from './chart-edit.ts';

const looks = stored<On<ChartPart>>(
  (it) => ({ values: it.part.bag, path: 'legend/' }),
  { overlay: false, showShadow: false, left: 0, top: 0, width: 0, height: 0 },
  touchChart,
);

/** `chart.legend`. */
export const chartLegend = declare('ChartLegend', {
  get: { ...looks.get, visible: (it) => it.part.legend.visible, position: (it) => it.part.legend.position },
  set: {
    ...looks.set,
    visible: (it, value, host) => {
      const visible = flagOf(value);
      touchChart(it, host);
      it.part.legend.visible = visible;
    },
    position: (it, value, host) => {
      const position = oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'], value);
      touchChart(it, host);
      it.part.legend.position = position;
    },
  },
  child: { format: (it) => hold('ChartLegendFormat', it) },
});
