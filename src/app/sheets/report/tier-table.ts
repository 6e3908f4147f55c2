import type { Cell, Tier } from '../../../engine/index.ts';
import type { CellLook, SheetBlock } from '../../sheet-document.ts';
import { column, HEADER, line } from '../blocks.ts';
import type { SheetParts } from '../sheet-parts.ts';
import { heightOf, linesOf, widthFor } from '../text-lines.ts';

/** Customers, value and service of each tier, best first, with a header row. */
export function tierTable({ computed, words }: SheetParts, top: number): readonly SheetBlock[] {
  const { report, tiers } = computed.graded;
  const names = words.sheets.report.columns;
  const width = tierWidth(tiers);
  const whole: CellLook = { format: '#,##0', align: 'right' };
  const share: CellLook = { format: '0.0%', align: 'right' };
  const of = (read: (tier: (typeof report.tiers)[number]) => Cell): readonly Cell[] => report.tiers.map(read);
  const columns: readonly (readonly [string, readonly Cell[], CellLook])[] = [
    [names.count, of((tier) => tier.count), whole],
    [names.share, of((tier) => tier.share), share],
    [names.value, of((tier) => tier.value), whole],
    [names.valueShare, of((tier) => tier.valueShare), share],
    [names.average, of((tier) => tier.averageValue), whole],
    [names.days, tiers.map((tier) => tier.responseDays), { align: 'center' }],
    [names.strategy, tiers.map((tier) => tier.strategy), { wrap: true }],
  ];
  // No header over nothing: values or response times may not be known.
  const headers = columns.map(([name, cells]) => (cells.some((cell) => cell !== null) ? name : ''));
  return [
    line([top, 0], [names.tier, ...headers], { ...HEADER, vertical: 'center', rowHeight: heightOf(2) }),
    ...columns.map(([, , look], i) =>
      line([top, i + 1], [headers[i] ?? ''], { align: look.align ?? 'left' }),
    ),
    ...tiers.map((tier, i) =>
      line([top + 1 + i, 0], [tier.name], {
        bold: true,
        fill: tier.color,
        color: 'auto',
        vertical: 'center',
        wrap: true,
        rowHeight: heightOf(Math.max(linesOf(tier.strategy, STRATEGY), linesOf(tier.name, width - 2))),
      }),
    ),
    ...columns.flatMap(([, cells, look], i) =>
      column([top + 1, i + 1], cells, { vertical: 'center', border: 'bottom', ...look }),
    ),
  ];
}

/** Characters of the first column: names that are longer are wrapped. */
export function tierWidth(tiers: readonly Tier[]): number {
  return widthFor(
    tiers.map(({ name }) => name),
    [18, 30],
  );
}

/** Characters of the strategy column. */
const STRATEGY = 56;
