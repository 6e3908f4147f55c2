import { indexOf, oneOf, recordOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { changeRule, formatChild, ruleJson } from './rule-members.ts';

/** A rule about the rank of the cell: `{ rank, type }`. */
export const topBottomConditionalFormat = declare('TopBottomConditionalFormat', {
  get: { rule: ruleJson },
  set: {
    rule: (it, value, host) => {
      const given = recordOf(value);
      const type = oneOf(['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'], given['type']);
      const rank = indexOf(given['rank']);
      changeRule(it, host, (part) => void (part.rule = { rank, type }));
    },
  },
  child: formatChild,
});
