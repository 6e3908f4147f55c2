import type { Host } from '../host.ts';
import { fullAddress } from '../model/address.ts';
import { clearCells } from '../model/edits/clear-cells.ts';
import {
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
} from '../model/rect.ts';
import type { Arg, Held } from '../wire/host-class.ts';
import { rectsOn } from './area-argument.ts';
import { absent, numberOf, oneOf } from './arguments.ts';
import { declare, hold } from './hold.ts';
import type { Areas } from './holds.ts';
import { CLEAR } from './range/edit.ts';
import { usedPart } from './range/navigate.ts';
import { specialCells } from './range/special.ts';
import { refusal } from './refusal.ts';

/** Several blocks of one sheet. */
export const rangeAreas = declare('RangeAreas', {
  get: {
    address: ({ sheet, rects }) => rects.map((rect) => fullAddress(sheet.name, rect)).join(','),
    addressLocal: ({ sheet, rects }) => rects.map((rect) => fullAddress(sheet.name, rect)).join(','),
    areaCount: ({ rects }) => rects.length,
    cellCount: ({ rects }) => rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0),
    isEntireRow: ({ rects }) => rects.every(isWholeRows),
    isEntireColumn: ({ rects }) => rects.every(isWholeColumns),
  },
  child: {
    worksheet: ({ sheet }) => hold('Worksheet', sheet),
    areas: ({ sheet, rects }) =>
      hold(
        'RangeCollection',
        rects.map((rect) => ({ sheet, rect })),
      ),
    format: (areas) => hold('RangeFormat', areas),
    conditionalFormats: (areas) => hold('ConditionalFormatCollection', areas),
    dataValidation: (areas) => hold('DataValidation', areas),
  },
  call: {
    clear: ({ sheet, rects }, [what], host) => {
      const wanted = absent(what) ? 'All' : oneOf(CLEAR, what);
      for (const rect of rects) clearCells({ workbook: host.workbook, sheet, rect }, wanted);
    },
    calculate: (_areas, _args, host) => host.calculator?.calculate(),
    getEntireRow: (areas) => mapped(areas, (rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: (areas) => mapped(areas, (rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
    getOffsetRangeAreas: (areas, [rows, columns]) =>
      mapped(areas, (rect) => ({
        ...rect,
        row: rect.row + numberOf(rows),
        column: rect.column + numberOf(columns),
      })),
    getIntersection: (areas, [other], host) => common(areas, other, host) ?? none(),
    getIntersectionOrNullObject: (areas, [other], host) => common(areas, other, host),
    getUsedRangeAreas: (areas, [valuesOnly]) => used(areas, valuesOnly === true) ?? none(),
    getUsedRangeAreasOrNullObject: (areas, [valuesOnly]) => used(areas, valuesOnly === true),
    getSpecialCells: (areas, [type, kind], host) => specialCells(areas, { type, kind, host }) ?? none(),
    getSpecialCellsOrNullObject: (areas, [type, kind], host) => specialCells(areas, { type, kind, host }),
  },
});

function mapped({ sheet, rects }: Areas, change: (rect: Rect) => Rect): Held {
  return hold('RangeAreas', { sheet, rects: rects.map(change) });
}

function some(sheet: Areas['sheet'], rects: readonly Rect[]): Held | null {
  return rects.length === 0 ? null : hold('RangeAreas', { sheet, rects });
}

function common({ sheet, rects }: Areas, other: Arg, host: Host): Held | null {
  const others = rectsOn(sheet, other, host);
  const both = rects.flatMap((a) => others.map((b) => intersection(a, b)));
  return some(
    sheet,
    both.filter((rect) => rect !== null),
  );
}

function used({ sheet, rects }: Areas, valuesOnly: boolean): Held | null {
  return some(
    sheet,
    rects.map((rect) => usedPart(sheet, rect, valuesOnly)).filter((rect) => rect !== null),
  );
}

function none(): never {
  throw refusal('ItemNotFound');
}
