import { textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { changeRule } from './rule-members.ts';

/** The look that a rule gives to cells. */
export const conditionalRangeFormat = declare('ConditionalRangeFormat', {
  get: { numberFormat: (it) => it.part.format.numberFormat ?? null },
  set: {
    numberFormat: (it, value, host) => {
      const numberFormat = textOf(value);
      changeRule(it, host, (part) => void (part.format.numberFormat = numberFormat));
    },
  },
  child: {
    fill: (it) => hold('ConditionalRangeFill', it),
    font: (it) => hold('ConditionalRangeFont', it),
    borders: (it) => hold('ConditionalRangeBorderCollection', it),
  },
});
