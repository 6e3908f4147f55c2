import { flagOf, textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { ruleMembers } from './rule-members.ts';

/** Icons by steps of value. */
export const iconSetConditionalFormat = declare('IconSetConditionalFormat', {
  ...ruleMembers({
    criteria: (value) => {
      if (!Array.isArray(value)) throw refusal('InvalidArgument');
      return value;
    },
    reverseIconOrder: flagOf,
    showIconOnly: flagOf,
    style: textOf,
  }),
});
