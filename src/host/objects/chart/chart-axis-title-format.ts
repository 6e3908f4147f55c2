import type { AxisOf, LookOf } from '../holds.ts';
import { declare, hold } from '../hold.ts';

/** The look of an axis title: stored, no semantics. */
export const chartAxisTitleFormat = declare('ChartAxisTitleFormat', {
  child: {
    fill: (it) => hold('ChartFill', look(it, 'fill')),
    font: (it) => hold('ChartFont', look(it, 'font')),
    border: (it) => hold('ChartBorder', look(it, 'border')),
  },
});

function look(it: AxisOf, member: string): LookOf {
  return { sheet: it.sheet, part: it.part, bag: it.axis.bag, path: `title/format/${member}/` };
}
