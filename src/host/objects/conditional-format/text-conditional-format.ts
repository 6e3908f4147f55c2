import { oneOf, recordOf, textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { changeRule, formatChild, ruleJson } from './rule-members.ts';

/** A rule about the cell's text: `{ operator, text }`. */
export const textConditionalFormat = declare('TextConditionalFormat', {
  get: { rule: ruleJson },
  set: {
    rule: (it, value, host) => {
      const given = recordOf(value);
      const operator = oneOf(['Contains', 'NotContains', 'BeginsWith', 'EndsWith'], given['operator']);
      const text = textOf(given['text']);
      changeRule(it, host, (part) => void (part.rule = { operator, text }));
    },
  },
  child: formatChild,
});
