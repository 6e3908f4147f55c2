import type { Cells, Graded } from '../../../engine/index.ts';
import type { SheetBlock, SheetChart } from '../../sheet-document.ts';
import { block, QUIET } from '../blocks.ts';

/** One of the two pyramids: bars by tier, best on top, centred by a bar that is not drawn. */
export interface Pyramid {
  readonly block: SheetBlock;
  readonly chart: SheetChart;
}

export interface PyramidParts {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly [tier: string, pad: string, bar: string];
  readonly tiers: Graded['tiers'];
  /** The length of each tier's bar. */
  readonly bars: readonly number[];
  /** The tier with its figure, beside each bar: a bar may be too short to be written on. */
  readonly labels: readonly string[];
  readonly format: string;
  /** Corner of the helper cells. */
  readonly at: readonly [row: number, column: number];
  readonly place: SheetChart['place'];
}

/** A customer pyramid, or an inverted one, as a stacked bar chart over helper cells (label, space, bar). */
export function pyramid(parts: PyramidParts): Pyramid {
  const { name, title, headers, tiers, bars, labels, format, at, place } = parts;
  const widest = Math.max(0, ...bars);
  const rows: Cells = bars.map((bar, i) => [labels[i] ?? '', (widest - bar) / 2, bar]);
  const [row, column] = at;
  return {
    block: block(at, [headers, ...rows], { ...QUIET, format }),
    chart: {
      name,
      kind: 'barStacked',
      title,
      data: { row, column, rows: rows.length + 1, columns: 3 },
      series: [
        { fill: null, points: null, labels: false, labelFormat: null },
        {
          fill: tiers[0]?.color ?? '#1F6F8B',
          points: tiers.map((tier) => tier.color),
          labels: false,
          labelFormat: null,
        },
      ],
      place,
      reverse: true,
      // Without it the axis ends at a round number, and the pyramid stands beside the middle.
      ...(widest > 0 ? { bounds: { y: [0, widest] } } : {}),
      axes: { category: true, value: false, valueFormat: null },
      legend: false,
      gapWidth: 30,
    },
  };
}
