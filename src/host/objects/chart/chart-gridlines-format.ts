import { declare, hold } from '../hold.ts';

/** The look of gridlines: stored, no semantics. */
export const chartGridlinesFormat = declare('ChartGridlinesFormat', {
  child: {
    line: (it) =>
      hold('ChartLineFormat', {
        sheet: it.sheet,
        part: it.part,
        bag: it.axis.bag,
        path: `${it.major ? 'major' : 'minor'}Gridlines/format/line/`,
      }),
  },
});
