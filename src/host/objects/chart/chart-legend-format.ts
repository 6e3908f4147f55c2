import { declare } from '../hold.ts';
import { storedLooks } from './part-look.ts';

/** The look of the legend: stored, no semantics. */
export const chartLegendFormat = declare('ChartLegendFormat', { child: storedLooks('legend/format') });
