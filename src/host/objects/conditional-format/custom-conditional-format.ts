import { declare, hold } from '../hold.ts';
import { formatChild } from './rule-members.ts';

/** A rule by formula. */
export const customConditionalFormat = declare('CustomConditionalFormat', {
  child: { ...formatChild, rule: (it) => hold('ConditionalFormatRule', it) },
});
