import { numberOf, textOf } from '../arguments.ts';
import { colorOf } from '../format/color.ts';
import { declare } from '../hold.ts';
import { touchChart } from './chart-edit.ts';
import { lookMembers, writeLook } from './look.ts';

/** A line in a chart. */
export const chartLineFormat = declare('ChartLineFormat', {
  ...lookMembers({ color: ['', colorOf], lineStyle: ['Automatic', textOf], weight: [0.75, numberOf] }),
  call: {
    clear: (it, _, host) => {
      touchChart(it, host);
      writeLook(it, 'color', null);
      writeLook(it, 'lineStyle', 'None');
    },
  },
});
