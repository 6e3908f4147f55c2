import { flagOf, textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { touchChart } from './chart-edit.ts';

/** The title of an axis; giving it a text shows it. */
export const chartAxisTitle = declare('ChartAxisTitle', {
  get: { text: (it) => it.axis.title.text, visible: (it) => it.axis.title.visible },
  set: {
    text: (it, value, host) => {
      const text = textOf(value);
      touchChart(it, host);
      it.axis.title = { text, visible: true };
    },
    visible: (it, value, host) => {
      const visible = flagOf(value);
      touchChart(it, host);
      it.axis.title.visible = visible;
    },
  },
  child: { format: (it) => hold('ChartAxisTitleFormat', it) },
});
