import { declare } from '../hold.ts';
import { lineMembers } from './line-members.ts';

/** A line in a chart. */
export const chartLineFormat = declare('ChartLineFormat', lineMembers);
