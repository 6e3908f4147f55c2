import { heatOf } from './ramp.ts';
import type { Words } from '../../../locales/words.ts';
import type { RfmHeat } from '../../app.ts';
import type { SheetBlock, SheetDocument } from '../../sheet-document.ts';
import { block, line, QUIET } from '../blocks.ts';
import { plainSheet, TITLE } from '../plain-sheet.ts';

const TOP = 3;

/** Customers and mean money by recency and frequency; the numbers stand in the coloured cells. */
export function rfmSheet(heat: RfmHeat, words: Words): SheetDocument {
  const { title, note, counts, money } = words.sheets.insight.rfm;
  const right = heat.bins + 2;
  return {
    ...plainSheet('rfm', words.sheets.names.rfm),
    widths: [12, ...Array<number>(heat.bins).fill(11), 4, 12, ...Array<number>(heat.bins).fill(13)],
    blocks: [
      line([0, 0], [title], TITLE),
      line([1, 0], [note], QUIET),
      ...square({ title: counts, values: heat.counts, format: '#,##0' }, { left: 0, words }),
      ...square({ title: money, values: heat.money, format: '#,##0' }, { left: right, words }),
    ],
  };
}

interface Square {
  readonly title: string;
  readonly values: readonly (readonly (number | null)[])[];
  readonly format: string;
}

/** Best recency on top, best frequency on the right. */
function square(
  { title, values, format }: Square,
  { left, words }: { readonly left: number; readonly words: Words },
): readonly SheetBlock[] {
  const bins = values.length;
  const most = Math.max(0, ...values.flat().map((value) => value ?? 0));
  const heads = [words.sheets.insight.rfm.axis, ...values.map((_row, i) => `F${String(i + 1)}`)];
  return [
    line([TOP, left], [title], { bold: true }),
    line([TOP + 1, left], heads, { bold: true, align: 'center' }),
    ...values.flatMap((row, r) => {
      const at = TOP + 1 + bins - r;
      return [
        line([at, left], [`R${String(r + 1)}`], {
          bold: true,
          align: 'center',
          rowHeight: 30,
          vertical: 'center',
        }),
        ...row.map((value, f) =>
          block([at, left + 1 + f], [[value]], {
            ...heatOf(most === 0 ? 0 : (value ?? 0) / most),
            format,
            align: 'center',
            vertical: 'center',
            border: 'box',
          }),
        ),
      ];
    }),
  ];
}
