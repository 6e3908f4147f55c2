import type { ChartPart } from '../../model/parts.ts';
import { declare } from '../hold.ts';
import type { On } from '../holds.ts';
import { stored } from '../stored.ts';
import { touchChart } from './chart-edit.ts';
import { storedLooks } from './part-look.ts';

/** The look of the whole chart: stored, no semantics. */
export const chartAreaFormat = declare('ChartAreaFormat', {
  ...stored<On<ChartPart>>(
    (it) => ({ values: it.part.bag, path: 'format/' }),
    { roundedCorners: false, colorScheme: 'ColorfulPalette1' },
    touchChart,
  ),
  child: storedLooks('format'),
});
