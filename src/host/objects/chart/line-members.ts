import type { HostClass } from '../../wire/host-class.ts';
import { numberOf, textOf } from '../arguments.ts';
import { colorOf } from '../format/color.ts';
import type { LookOf } from '../holds.ts';
import { touchChart } from './chart-edit.ts';
import { lookMembers, writeLook } from './look.ts';

/** What borders and other lines of a chart have in common. */
export const lineMembers: Omit<HostClass<LookOf>, 'name'> = {
  ...lookMembers({ color: ['', colorOf], lineStyle: ['Automatic', textOf], weight: [0.75, numberOf] }),
  call: {
    clear: (it, _, host) => {
      touchChart(it, host);
      writeLook(it, 'color', null);
      writeLook(it, 'lineStyle', 'None');
    },
  },
};
