import { isFormula } from '../../model/references/parsed.ts';
import { textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { ruleMembers } from './rule-members.ts';

/** The formula of a rule; relative references are seen from the first cell of the first range. */
export const conditionalFormatRule = declare('ConditionalFormatRule', {
  ...ruleMembers({
    formula: (value) => {
      const formula = textOf(value);
      if (!formula.startsWith('=') || !isFormula(formula)) throw refusal('InvalidArgument');
      return formula;
    },
  }),
});
