import type { ChartPart } from '../../model/parts.ts';
import { declare, hold } from '../hold.ts';
import type { On } from '../holds.ts';
import { stored } from '../stored.ts';
import { touchChart } from './chart-edit.ts';

/** `chart.plotArea`: stored, no semantics. */
export const chartPlotArea = declare('ChartPlotArea', {
  ...stored<On<ChartPart>>(
    (it) => ({ values: it.part.bag, path: 'plotArea/' }),
    {
      left: 0,
      top: 0,
      width: 0,
      height: 0,
      insideLeft: 0,
      insideTop: 0,
      insideWidth: 0,
      insideHeight: 0,
      position: 'Automatic',
    },
    touchChart,
  ),
  child: { format: (it) => hold('ChartPlotAreaFormat', it) },
});
