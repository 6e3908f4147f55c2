import { colorOf } from '../format/color.ts';
import { declare } from '../hold.ts';
import { touchChart } from './chart-edit.ts';
import { writeLook } from './look.ts';

/** A fill in a chart: a plain colour or none. Nothing set = Excel's own choice. */
export const chartFill = declare('ChartFill', {
  call: {
    clear: (it, _, host) => {
      touchChart(it, host);
      writeLook(it, 'color', null);
    },
    setSolidColor: (it, [color], host) => {
      const fill = colorOf(color as string);
      touchChart(it, host);
      writeLook(it, 'color', fill);
    },
  },
});
