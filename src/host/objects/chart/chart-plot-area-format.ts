import { declare } from '../hold.ts';
import { storedLooks } from './part-look.ts';

const { fill, border } = storedLooks('plotArea/format');

/** The look of the plot area: stored, no semantics. */
export const chartPlotAreaFormat = declare('ChartPlotAreaFormat', { child: { fill, border } });
