import { oneOf } from '../arguments.ts';
import { colorOf } from '../format/color.ts';
import { declare } from '../hold.ts';
import { changeRule } from './rule-members.ts';

/** One border that a rule gives: a thin line in the one colour that the model keeps. */
export const conditionalRangeBorder = declare('ConditionalRangeBorder', {
  get: {
    sideIndex: (it) => it.side,
    color: (it) => it.part.format.borderColor ?? '#000000',
    style: (it) => (it.part.format.borderColor === undefined ? 'None' : 'Continuous'),
  },
  set: {
    color: (it, value, host) => {
      const borderColor = colorOf(value);
      changeRule(it, host, (part) => void (part.format.borderColor = borderColor));
    },
    style: (it, value, host) => {
      const style = oneOf(['None', 'Continuous'], value);
      changeRule(it, host, (part) => {
        const { borderColor = '#000000', ...others } = part.format;
        part.format = style === 'None' ? others : { ...others, borderColor };
      });
    },
  },
});
