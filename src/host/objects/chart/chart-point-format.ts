import { declare, hold } from '../hold.ts';
import type { LookOf, PointOf } from '../holds.ts';

/** The look of one point; its fill has a meaning, its border is stored. */
export const chartPointFormat = declare('ChartPointFormat', {
  child: {
    fill: (it) => hold('ChartFill', fillOf(it)),
    border: (it) =>
      hold('ChartBorder', {
        sheet: it.sheet,
        part: it.part,
        bag: it.series.bag,
        path: `points/${it.point}/border/`,
      }),
  },
});

function fillOf(it: PointOf): LookOf {
  const { points } = it.series;
  return {
    sheet: it.sheet,
    part: it.part,
    bag: it.series.bag,
    path: `points/${it.point}/fill/`,
    own: {
      color: {
        get: () => points.get(it.point)?.fill,
        set: (color) => void points.set(it.point, { ...points.get(it.point), fill: color as string | null }),
      },
    },
  };
}
