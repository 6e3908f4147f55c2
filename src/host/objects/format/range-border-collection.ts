import { refusal } from '../refusal.ts';
import { declare, hold } from '../hold.ts';

/** In Excel's own order. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** `range.format.borders`. */
export const rangeBorderCollection = declare('RangeBorderCollection', {
  get: { count: () => SIDES.length },
  items: (areas) => SIDES.map((side) => hold('RangeBorder', { ...areas, side })),
  item: (areas, key) => {
    const side = typeof key === 'number' ? SIDES[key] : SIDES.find((one) => one === key);
    if (side === undefined) throw refusal('InvalidArgument');
    return hold('RangeBorder', { ...areas, side });
  },
});
