import type { LookOf, AxisOf } from '../holds.ts';
import { declare, hold } from '../hold.ts';

/** The look of an axis: stored, no semantics. */
export const chartAxisFormat = declare('ChartAxisFormat', {
  child: {
    fill: (it) => hold('ChartFill', look(it, 'fill')),
    font: (it) => hold('ChartFont', look(it, 'font')),
    line: (it) => hold('ChartLineFormat', look(it, 'line')),
  },
});

function look(it: AxisOf, member: string): LookOf {
  return { sheet: it.sheet, part: it.part, bag: it.axis.bag, path: `format/${member}/` };
}
