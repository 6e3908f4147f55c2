import { numberOf, textOf } from '../arguments.ts';
import { colorOf } from '../format/color.ts';
import { declare } from '../hold.ts';
import { touchChart } from './chart-edit.ts';
import { lookMembers, writeLook } from './look.ts';

/** The border of a part of a chart: stored, no semantics. */
export const chartBorder = declare('ChartBorder', {
  ...lookMembers({ color: ['', colorOf], lineStyle: ['Automatic', textOf], weight: [0.75, numberOf] }),
  call: {
    clear: (it, _, host) => {
      touchChart(it, host);
      writeLook(it, 'color', null);
      writeLook(it, 'lineStyle', 'None');
    },
  },
});
