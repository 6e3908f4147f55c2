import { flagOf, textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import type { On } from '../holds.ts';
import type { ChartPart } from '../../model/parts.ts';
import { stored } from '../stored.ts';
import { touchChart } from './chart-edit.ts';

const looks = stored<On<ChartPart>>(
  (it) => ({ values: it.part.bag, path: 'title/' }),
  {
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
    overlay: false,
    position: 'Top',
    showShadow: false,
    left: 0,
    top: 0,
    textOrientation: 0,
  },
  touchChart,
);

/** `chart.title`. */
export const chartTitle = declare('ChartTitle', {
  get: { ...looks.get, text: (it) => it.part.title.text, visible: (it) => it.part.title.visible },
  set: {
    ...looks.set,
    text: (it, value, host) => {
      const text = textOf(value);
      touchChart(it, host);
      it.part.title.text = text;
      it.part.title.visible = true;
    },
    visible: (it, value, host) => {
      const visible = flagOf(value);
      touchChart(it, host);
      it.part.title.visible = visible;
    },
  },
  child: { format: (it) => hold('ChartTitleFormat', it) },
});
