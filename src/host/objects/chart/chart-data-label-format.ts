import type { SeriesPart } from '../../model/parts.ts';
import { declare, hold } from '../hold.ts';
import type { Holds, LookOf } from '../holds.ts';

type It = Holds['ChartDataLabelFormat'];

/** The look of data labels: the font's colour and size have a meaning, the rest is stored. */
export const chartDataLabelFormat = declare('ChartDataLabelFormat', {
  child: {
    font: (it) =>
      hold('ChartFont', { ...look(it, 'font'), own: { color: own(it, 'color'), size: own(it, 'size') } }),
    fill: (it) => hold('ChartFill', look(it, 'fill')),
    border: (it) => hold('ChartBorder', look(it, 'border')),
  },
});

function look(it: It, member: string): LookOf {
  const [sole, ...more] = it.all;
  const bag = sole !== undefined && more.length === 0 ? sole.bag : it.part.bag;
  return { sheet: it.sheet, part: it.part, bag, path: `dataLabels/format/${member}/` };
}

function own<M extends 'color' | 'size'>(it: It, member: M): { get(): unknown; set(value: unknown): void } {
  return {
    get: () => it.all[0]?.labels[member],
    set: (value) => {
      for (const series of it.all) series.labels[member] = value as SeriesPart['labels'][M];
    },
  };
}
