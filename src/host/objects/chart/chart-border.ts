import { declare } from '../hold.ts';
import { lineMembers } from './line-members.ts';

/** The border of a part of a chart: stored, no semantics. */
export const chartBorder = declare('ChartBorder', lineMembers);
