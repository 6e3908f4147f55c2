import type { Held } from '../../wire/host-class.ts';
import type { ChartPart } from '../../model/parts.ts';
import { absent, oneOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import type { On } from '../holds.ts';
import { refusal } from '../refusal.ts';

/** `chart.axes`: the primary category and value axes. Secondary and series axes are not modelled. */
export const chartAxes = declare('ChartAxes', {
  child: { categoryAxis: category, valueAxis: valueAxis },
  call: {
    getItem: (it, [type, group]) => {
      if (!absent(group) && group !== 'Primary') throw refusal('NotImplemented');
      return oneOf(['Category', 'Value'], type) === 'Category' ? category(it) : valueAxis(it);
    },
  },
});

function category(it: On<ChartPart>): Held {
  return hold('ChartAxis', { ...it, axis: it.part.categoryAxis, kind: 'Category' });
}

function valueAxis(it: On<ChartPart>): Held {
  return hold('ChartAxis', { ...it, axis: it.part.valueAxis, kind: 'Value' });
}
