import type { Host } from '../../host.ts';
import type { ChartPart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Arg, Held } from '../../wire/host-class.ts';
import { absent, oneOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold, isHeld } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import { CHART_TYPES } from './chart-types.ts';
import { deriveSeries } from './derive-series.ts';
import { newChart } from './new-chart.ts';

/** `worksheet.charts`. */
export const chartCollection = declare('ChartCollection', {
  items: (sheet) => sheet.charts.map((part) => hold('Chart', { sheet, part })),
  item: (sheet, key) => {
    const part =
      typeof key === 'number'
        ? sheet.charts[key]
        : sheet.charts.find((one) => one.id === key || same(one.name, key));
    return part === undefined ? null : hold('Chart', { sheet, part });
  },
  call: { add },
  eventTarget: (sheet) => sheet.id,
});

function add(sheet: Sheet, [type, source, seriesBy]: readonly Arg[], host: Host): Held {
  guard(sheet, 'allowEditObjects');
  if (!isHeld('Range', source)) throw refusal('InvalidArgument');
  if (typeof type === 'string' && NEWER.includes(type)) throw refusal('UnsupportedOperation');
  const part = newChart(freeName(sheet), oneOf(CHART_TYPES, type));
  const by = absent(seriesBy) ? 'Auto' : oneOf(['Auto', 'Columns', 'Rows'], seriesBy);
  deriveSeries(part, source.it, { seriesBy: by, host });
  dress(part);
  sheet.charts.push(part);
  tell(host, sheet, { kind: 'chartAdded', part: part.id });
  return hold('Chart', { sheet, part });
}

const NEWER: readonly string[] = [
  'Funnel',
  'Histogram',
  'Pareto',
  'Treemap',
  'Sunburst',
  'Waterfall',
  'Boxwhisker',
  'RegionMap',
];

/** One series gives the chart its title and needs no legend; more have a placeholder title. */
function dress(part: ChartPart): void {
  const [only, ...more] = part.series;
  part.title.text = only === undefined || more.length > 0 ? 'Chart Title' : only.name;
  part.legend.visible = more.length > 0 || /pie|doughnut/i.test(part.type);
}

function freeName(sheet: Sheet): string {
  for (let number = sheet.charts.length + 1; ; number++) {
    if (!sheet.charts.some((one) => same(one.name, `Chart ${number}`))) return `Chart ${number}`;
  }
}

function same(a: string, b: string | number): boolean {
  return a.toLowerCase() === String(b).toLowerCase();
}
