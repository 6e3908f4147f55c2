import { flagOf } from '../arguments.ts';
import { colorOf } from '../format/color.ts';
import { declare } from '../hold.ts';
import { changeRule } from './rule-members.ts';

/** The font that a rule gives; null = as the cell's own. */
export const conditionalRangeFont = declare('ConditionalRangeFont', {
  get: {
    color: (it) => it.part.format.fontColor ?? null,
    bold: (it) => it.part.format.bold ?? null,
    italic: (it) => it.part.format.italic ?? null,
  },
  set: {
    color: (it, value, host) => {
      const fontColor = colorOf(value);
      changeRule(it, host, (part) => void (part.format.fontColor = fontColor));
    },
    bold: (it, value, host) => {
      const bold = flagOf(value);
      changeRule(it, host, (part) => void (part.format.bold = bold));
    },
    italic: (it, value, host) => {
      const italic = flagOf(value);
      changeRule(it, host, (part) => void (part.format.italic = italic));
    },
  },
  call: {
    clear: (it, _, host) =>
      changeRule(it, host, (part) => {
        delete part.format.fontColor;
        delete part.format.bold;
        delete part.format.italic;
      }),
  },
});
