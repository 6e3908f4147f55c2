import { declare, hold } from '../hold.ts';
import { refusal } from '../refusal.ts';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The borders that a rule gives. The model keeps one colour for all four. */
export const conditionalRangeBorderCollection = declare('ConditionalRangeBorderCollection', {
  items: (it) => SIDES.map((side) => hold('ConditionalRangeBorder', { ...it, side })),
  item: (it, key) => {
    const side = typeof key === 'number' ? SIDES[key] : SIDES.find((one) => one === key);
    if (side === undefined) throw refusal('InvalidArgument');
    return hold('ConditionalRangeBorder', { ...it, side });
  },
  child: {
    top: (it) => hold('ConditionalRangeBorder', { ...it, side: 'EdgeTop' }),
    bottom: (it) => hold('ConditionalRangeBorder', { ...it, side: 'EdgeBottom' }),
    left: (it) => hold('ConditionalRangeBorder', { ...it, side: 'EdgeLeft' }),
    right: (it) => hold('ConditionalRangeBorder', { ...it, side: 'EdgeRight' }),
  },
});
