import { flagOf, numberOf, textOf } from '../arguments.ts';
import { colorOf } from '../format/color.ts';
import { declare } from '../hold.ts';
import { lookMembers } from './look.ts';

/** The font of a part of a chart. */
export const chartFont = declare('ChartFont', {
  ...lookMembers({
    name: ['Calibri', textOf],
    size: [10, numberOf],
    color: ['#595959', colorOf],
    bold: [false, flagOf],
    italic: [false, flagOf],
    underline: ['None', textOf],
  }),
});
