import { recordOf, textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { changeRule, formatChild, ruleJson } from './rule-members.ts';

/** A rule by one of Excel's ready criteria: `{ criterion }`. */
export const presetCriteriaConditionalFormat = declare('PresetCriteriaConditionalFormat', {
  get: { rule: ruleJson },
  set: {
    rule: (it, value, host) => {
      const criterion = textOf(recordOf(value)['criterion']);
      changeRule(it, host, (part) => void (part.rule = { criterion }));
    },
  },
  child: formatChild,
});
