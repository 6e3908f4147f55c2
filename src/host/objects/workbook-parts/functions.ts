import { RuleEvaluator } from '../../formula/rule-evaluator.ts';
import { numberOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { activeSheet } from '../workbook.ts';

/** `workbook.functions`: of Excel's functions only those that were asked for so far, in the workbook's own date system. */
export const functions = declare('Functions', {
  call: {
    date: (workbook, args, host) => {
      const days = args.slice(0, 3).map(numberOf).join(',');
      const at = { row: 0, column: 0 };
      const value = new RuleEvaluator(workbook).evaluate(`=DATE(${days})`, {
        sheet: activeSheet(host),
        ...at,
        from: at,
      });
      return hold('FunctionResult', value);
    },
  },
});
