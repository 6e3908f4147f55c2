import type { Cell, Tier } from '../../../engine/index.ts';
import type { CellLook, SheetBlock } from '../../sheet-document.ts';
import { column, HEADER, line } from '../blocks.ts';
import type { SheetParts } from '../sheet-parts.ts';
import { heightOf, linesOf, widthFor } from '../text-lines.ts';

interface TierColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly look: CellLook;
  readonly characters: number;
  /** Values or response times may not be known. */
  readonly known: boolean;
}

function columnsOf({ computed, words }: SheetParts): readonly TierColumn[] {
  const { report, tiers } = computed.graded;
  const names = words.sheets.report.columns;
  const whole: CellLook = { format: '#,##0', align: 'right' };
  const share: CellLook = { format: '0.0%', align: 'right' };
  const of = (read: (tier: (typeof report.tiers)[number]) => Cell): readonly Cell[] => report.tiers.map(read);
  const columns: readonly Omit<TierColumn, 'known'>[] = [
    { name: names.count, cells: of((tier) => tier.count), look: whole, characters: 13 },
    { name: names.share, cells: of((tier) => tier.share), look: share, characters: 16 },
    { name: names.value, cells: of((tier) => tier.value), look: whole, characters: 16 },
    { name: names.valueShare, cells: of((tier) => tier.valueShare), look: share, characters: 16 },
    { name: names.average, cells: of((tier) => tier.averageValue), look: whole, characters: 16 },
    {
      name: names.days,
      cells: tiers.map((tier) => tier.responseDays),
      look: { align: 'center' },
      characters: 19,
    },
    { name: names.strategy, cells: tiers.map((tier) => tier.strategy), look: { wrap: true }, characters: 60 },
  ];
  return columns.map((one) => ({ ...one, known: one.cells.some((cell) => cell !== null) }));
}

/** Columns of the sheet in which something of the tiers stands, from that of their names. */
export function knownColumns(parts: SheetParts): readonly number[] {
  return [0, ...columnsOf(parts).flatMap(({ known }, i) => (known ? [i + 1] : []))];
}

/** Characters by column. What is not known leaves its room to the other figures: the paper stays as wide, without a gap. */
export function paperWidths(parts: SheetParts): readonly number[] {
  const columns = columnsOf(parts);
  const figures = columns.slice(0, -1);
  const unknown = figures.filter(({ known }) => !known);
  const spare = unknown.reduce((sum, { characters }) => sum + characters - UNKNOWN, 0);
  const more = Math.floor(spare / (figures.length - unknown.length));
  return [
    tierWidth(parts.computed.graded.tiers),
    ...columns.map(({ known, characters }, i) =>
      i === figures.length ? characters : known ? characters + more : UNKNOWN,
    ),
  ];
}

/** Customers, value and service of each tier, best first, with a header row. */
export function tierTable(parts: SheetParts, top: number): readonly SheetBlock[] {
  const { computed, words } = parts;
  const { tiers } = computed.graded;
  const names = words.sheets.report.columns;
  const width = tierWidth(tiers);
  const columns = columnsOf(parts);
  // No header over nothing.
  const headers = columns.map(({ name, known }) => (known ? name : ''));
  return [
    line([top, 0], [names.tier, ...headers], { ...HEADER, vertical: 'center', rowHeight: heightOf(2) }),
    ...columns.map(({ look }, i) => line([top, i + 1], [headers[i] ?? ''], { align: look.align ?? 'left' })),
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
    ...columns.flatMap(({ cells, look }, i) =>
      column([top + 1, i + 1], cells, { vertical: 'center', border: 'bottom', ...look }),
    ),
  ];
}

/** Characters of the first column: names that are longer are wrapped. */
function tierWidth(tiers: readonly Tier[]): number {
  return widthFor(
    tiers.map(({ name }) => name),
    [18, 30],
  );
}

/** Characters of the strategy column that are filled. */
const STRATEGY = 56;
/** Characters of a column of which nothing is known. */
const UNKNOWN = 1;
