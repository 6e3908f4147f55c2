import { flagOf, recordOf, textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { colorOf } from '../format/color.ts';
import { ruleMembers } from './rule-members.ts';

/** Bars in cells. */
export const dataBarConditionalFormat = declare('DataBarConditionalFormat', {
  ...ruleMembers({
    axisColor: colorOf,
    axisFormat: textOf,
    barDirection: textOf,
    lowerBoundRule: recordOf,
    upperBoundRule: recordOf,
    showDataBarOnly: flagOf,
  }),
  child: { positiveFormat: (it) => hold('ConditionalDataBarPositiveFormat', it) },
});
