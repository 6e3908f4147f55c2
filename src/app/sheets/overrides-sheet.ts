import type { Override } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import type { SheetDocument } from '../sheet-document.ts';
import { block, line, QUIET } from './blocks.ts';
import { INPUT, plainSheet, TITLE } from './plain-sheet.ts';
import { OVERRIDES_TABLE } from './table-names.ts';

const TOP = 3;

/** Tiers set by hand: who, which tier, why and when, to be read and changed in cells. */
export function overridesSheet(overrides: ReadonlyMap<string, Override>, words: Words): SheetDocument {
  const { title, note, columns } = words.sheets.overrides;
  const rows = [...overrides].map(([customer, { tier, reason, date }]) => [customer, tier, reason, date]);
  // A table has at least one row below its header.
  const body = rows.length === 0 ? [[null, null, null, null]] : rows;
  return {
    ...plainSheet('overrides', words.sheets.names.overrides),
    widths: [28, 16, 48, 14],
    blocks: [
      line([0, 0], [title], TITLE),
      line([1, 0], [note], QUIET),
      line([TOP, 0], [columns.customer, columns.tier, columns.reason, columns.date], { bold: true }),
      block([TOP + 1, 0], body, { fill: INPUT }),
      block(
        [TOP + 1, 3],
        body.map((row) => [row[3] ?? null]),
        { format: 'yyyy-mm-dd', align: 'left' },
      ),
    ],
    tables: [
      {
        name: OVERRIDES_TABLE,
        row: TOP,
        column: 0,
        rows: body.length + 1,
        columns: 4,
        style: 'TableStyleLight1',
      },
    ],
    freezeRows: TOP + 1,
  };
}
