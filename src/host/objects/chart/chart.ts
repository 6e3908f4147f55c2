import type { Host } from '../../host.ts';
import type { ChartPart } from '../../model/parts.ts';
import type { Arg, Json } from '../../wire/host-class.ts';
import { rectOn } from '../area-argument.ts';
import { absent, flagOf, numberOf, oneOf, textOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold, isHeld } from '../hold.ts';
import type { On } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { placeOf } from '../sheet-parts/place.ts';
import { stored } from '../stored.ts';
import { tell } from '../tell.ts';
import { touchChart } from './chart-edit.ts';
import { CHART_TYPES } from './chart-types.ts';
import { deriveSeries } from './derive-series.ts';
import { directionOf } from './source-layout.ts';

type It = On<ChartPart>;

const looks = stored<It>(
  (it) => ({ values: it.part.bag, path: '' }),
  {
    style: 2,
    displayBlanksAs: 'NotPlotted',
    showAllFieldButtons: true,
    showDataLabelsOverMaximum: true,
    categoryLabelLevel: 0,
    seriesNameLevel: 0,
  },
  touchChart,
);

/** A native chart. Sizes in points. */
export const chart = declare('Chart', {
  id: (it) => it.part.id,
  get: {
    ...looks.get,
    id: (it) => it.part.id,
    name: (it) => it.part.name,
    chartType: (it) => it.part.type,
    left: (it) => it.part.left,
    top: (it) => it.part.top,
    width: (it) => it.part.width,
    height: (it) => it.part.height,
    plotVisibleOnly: (it) => it.part.plotVisibleOnly,
    plotBy: (it) => plotBy(it.part.source),
  },
  set: {
    ...looks.set,
    name: change((part, value) => void (part.name = textOf(value))),
    chartType: change((part, value) => void (part.type = oneOf(CHART_TYPES, value))),
    left: change((part, value) => void (part.left = sizeOf(value))),
    top: change((part, value) => void (part.top = sizeOf(value))),
    width: change((part, value) => void (part.width = sizeOf(value))),
    height: change((part, value) => void (part.height = sizeOf(value))),
    plotVisibleOnly: change((part, value) => void (part.plotVisibleOnly = flagOf(value))),
  },
  child: {
    axes: (it) => hold('ChartAxes', it),
    dataLabels: (it) => hold('ChartDataLabels', { ...it, all: it.part.series }),
    format: (it) => hold('ChartAreaFormat', it),
    legend: (it) => hold('ChartLegend', it),
    plotArea: (it) => hold('ChartPlotArea', it),
    series: (it) => hold('ChartSeriesCollection', it),
    title: (it) => hold('ChartTitle', it),
    worksheet: (it) => hold('Worksheet', it.sheet),
  },
  call: { setData, setPosition, delete: remove, activate: () => undefined },
});

function change(edit: (part: ChartPart, value: Json) => void): (it: It, value: Json, host: Host) => void {
  return (it, value, host) => {
    touchChart(it, host);
    edit(it.part, value);
  };
}

/** What `Auto` came to, by the shape of the source. */
function plotBy(source: ChartPart['source']): 'Columns' | 'Rows' {
  if (source === null) return 'Columns';
  return source.seriesBy === 'Auto' ? directionOf(source.rect) : source.seriesBy;
}

function sizeOf(value: Json): number {
  const points = numberOf(value);
  if (points < 0) throw refusal('InvalidArgument');
  return points;
}

function setData(it: It, [source, seriesBy]: readonly Arg[], host: Host): void {
  if (!isHeld('Range', source)) throw refusal('InvalidArgument');
  touchChart(it, host);
  const by = absent(seriesBy) ? 'Auto' : oneOf(['Auto', 'Columns', 'Rows'], seriesBy);
  deriveSeries(it.part, source.it, { seriesBy: by, host });
}

/** Spans the chart from the first cell's corner to the last cell's. */
function setPosition(it: It, [start, end]: readonly Arg[], host: Host): void {
  const first = rectOn(it.sheet, start, host);
  const last = absent(end) ? null : rectOn(it.sheet, end, host);
  touchChart(it, host);
  const from = placeOf(it.sheet, first);
  it.part.left = from.left;
  it.part.top = from.top;
  if (last === null) return;
  const to = placeOf(it.sheet, last);
  it.part.width = to.left + to.width - from.left;
  it.part.height = to.top + to.height - from.top;
}

function remove(it: It, _: readonly Arg[], host: Host): void {
  guard(it.sheet, 'allowEditObjects');
  const index = it.sheet.charts.indexOf(it.part);
  if (index < 0) throw refusal('ItemNotFound');
  it.sheet.charts.splice(index, 1);
  tell(host, it.sheet, { kind: 'chartDeleted', part: it.part.id });
}
