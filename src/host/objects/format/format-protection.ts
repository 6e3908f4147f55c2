import { flagOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { common, restyle } from './look.ts';

/** `range.format.protection`: what the protection of the sheet will mean for the cells. */
export const formatProtection = declare('FormatProtection', {
  get: {
    locked: (areas, host) => common(areas, host, (style) => style.locked),
    formulaHidden: (areas, host) => common(areas, host, (style) => style.hidden),
  },
  set: {
    locked: (areas, value, host) => {
      const locked = flagOf(value);
      restyle(areas, host, (style) => ({ ...style, locked }));
    },
    formulaHidden: (areas, value, host) => {
      const hidden = flagOf(value);
      restyle(areas, host, (style) => ({ ...style, hidden }));
    },
  },
});
