import { flagOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { touchChart } from './chart-edit.ts';

const MINOR = 'minorGridlines/visible';

/** Lines across the plot. The major ones have a meaning; the minor ones are stored. */
export const chartGridlines = declare('ChartGridlines', {
  get: { visible: (it) => (it.major ? it.axis.majorGridlines : it.axis.bag.get(MINOR) === true) },
  set: {
    visible: (it, value, host) => {
      const visible = flagOf(value);
      touchChart(it, host);
      if (it.major) it.axis.majorGridlines = visible;
      else it.axis.bag.set(MINOR, visible);
    },
  },
  child: { format: (it) => hold('ChartGridlinesFormat', it) },
});
