import { declare } from '../hold.ts';
import { colorOf } from './color.ts';
import { common, restyle } from './look.ts';

/** `range.format.fill`. No fill reads as white, as in Excel; setting "" clears it. */
export const rangeFill = declare('RangeFill', {
  get: { color: (areas, host) => common(areas, host, (style) => style.fill ?? '#FFFFFF') },
  set: {
    color: (areas, value, host) => {
      const fill = value === '' ? null : colorOf(value);
      restyle(areas, host, (style) => ({ ...style, fill }));
    },
  },
  call: { clear: (areas, _, host) => restyle(areas, host, (style) => ({ ...style, fill: null })) },
});
