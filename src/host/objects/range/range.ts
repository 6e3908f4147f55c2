import { keepRange, releaseRange } from '../../model/keep-range.ts';
import { declare, hold } from '../hold.ts';
import type { Area, Areas } from '../holds.ts';
import { rangeCellProperties } from './cell-properties.ts';
import { rangeEdit } from './edit.ts';
import { rangeNavigate } from './navigate.ts';
import { rangeRelations } from './relations.ts';
import { rangeGet, rangeSet } from './properties.ts';

/** `Excel.Range`: a block of one sheet. */
export const range = declare('Range', {
  get: rangeGet,
  set: rangeSet,
  child: {
    worksheet: ({ sheet }) => hold('Worksheet', sheet),
    format: (area) => hold('RangeFormat', areas(area)),
    conditionalFormats: (area) => hold('ConditionalFormatCollection', areas(area)),
    dataValidation: (area) => hold('DataValidation', areas(area)),
    sort: (area) => hold('RangeSort', area),
  },
  call: { ...rangeNavigate, ...rangeRelations, ...rangeEdit, ...rangeCellProperties },
  keep: (area, host) => {
    const ref = keepRange(host.workbook, area.sheet.id, area.rect);
    return {
      refresh: () => {
        if (ref.rect !== null) area.rect = ref.rect;
        return ref.rect !== null && host.workbook.sheets.includes(area.sheet);
      },
      release: () => releaseRange(host.workbook, ref),
    };
  },
});

function areas({ sheet, rect }: Area): Areas {
  return { sheet, rects: [rect] };
}
