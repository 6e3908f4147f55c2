import { colorOf } from '../format/color.ts';
import { declare } from '../hold.ts';
import { changeRule } from './rule-members.ts';

/** The fill that a rule gives; "" = none of its own. */
export const conditionalRangeFill = declare('ConditionalRangeFill', {
  get: { color: (it) => it.part.format.fill ?? '' },
  set: {
    color: (it, value, host) => {
      const fill = colorOf(value);
      changeRule(it, host, (part) => void (part.format.fill = fill));
    },
  },
  call: {
    clear: (it, _, host) =>
      changeRule(it, host, (part) => {
        delete part.format.fill;
      }),
  },
});
