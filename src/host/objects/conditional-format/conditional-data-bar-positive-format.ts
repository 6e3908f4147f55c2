import { flagOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { colorOf } from '../format/color.ts';
import { ruleMembers } from './rule-members.ts';

/** The look of bars from zero upwards. */
export const conditionalDataBarPositiveFormat = declare('ConditionalDataBarPositiveFormat', {
  ...ruleMembers({ fillColor: colorOf, borderColor: colorOf, gradientFill: flagOf }),
});
