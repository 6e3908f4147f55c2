import type { Host } from '../../host.ts';
import type { SeriesPart } from '../../model/parts.ts';
import type { Arg, Json } from '../../wire/host-class.ts';
import { value } from '../../wire/host-class.ts';
import { flagOf, numberOf, oneOf, textOf } from '../arguments.ts';
import { declare, hold, isHeld } from '../hold.ts';
import type { SeriesOf } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { stored } from '../stored.ts';
import { touchChart } from './chart-edit.ts';
import { CHART_TYPES } from './chart-types.ts';
import { cellRef } from './derive-series.ts';
import { textsAt } from './series-cells.ts';

const looks = stored<SeriesOf>(
  (it) => ({ values: it.series.bag, path: '' }),
  {
    axisGroup: 'Primary',
    doughnutHoleSize: 50,
    explosion: 0,
    firstSliceAngle: 0,
    invertIfNegative: false,
    markerBackgroundColor: '',
    markerForegroundColor: '',
    markerSize: 5,
    showShadow: false,
    varyByCategories: false,
  },
  touchChart,
);

/** A series of a chart. */
export const chartSeries = declare('ChartSeries', {
  get: {
    ...looks.get,
    name: (it, host) =>
      it.series.nameRef === null ? it.series.name : (textsAt(it.series.nameRef, host)[0] ?? it.series.name),
    chartType: (it) => it.series.chartType ?? it.part.type,
    gapWidth: (it) => it.series.gapWidth,
    overlap: (it) => it.series.overlap,
    hasDataLabels: (it) => it.series.hasDataLabels,
    markerStyle: (it) => it.series.markerStyle ?? 'Automatic',
    smooth: (it) => it.series.smooth,
    plotOrder: (it) => it.part.series.indexOf(it.series) + 1,
  },
  set: {
    ...looks.set,
    name: change((series, json) => {
      series.name = textOf(json);
      series.nameRef = null;
    }),
    chartType: change((series, json) => void (series.chartType = oneOf(CHART_TYPES, json))),
    gapWidth: change((series, json) => void (series.gapWidth = between(json, 0, 500))),
    overlap: change((series, json) => void (series.overlap = between(json, -100, 100))),
    hasDataLabels: change((series, json) => void (series.hasDataLabels = flagOf(json))),
    markerStyle: change((series, json) => void (series.markerStyle = textOf(json))),
    smooth: change((series, json) => void (series.smooth = flagOf(json))),
  },
  child: {
    dataLabels: (it) => hold('ChartDataLabels', { sheet: it.sheet, part: it.part, all: [it.series] }),
    format: (it) => hold('ChartSeriesFormat', it),
    points: (it) => hold('ChartPointsCollection', it),
  },
  call: {
    delete: (it, _, host) => {
      const index = it.part.series.indexOf(it.series);
      if (index < 0) throw refusal('ItemNotFound');
      touchChart(it, host);
      it.part.series.splice(index, 1);
    },
    setValues: (it, [range], host) => {
      const ref = refOf(range);
      touchChart(it, host);
      it.series.valuesRef = ref;
    },
    setXAxisValues: (it, [range], host) => {
      const ref = refOf(range);
      touchChart(it, host);
      it.series.categoriesRef = ref;
    },
    getDimensionValues: (it, [dimension], host) => value(textsAt(dimensionRef(it.series, dimension), host)),
    getDimensionDataSourceString: (it, [dimension]) => value(dimensionRef(it.series, dimension) ?? ''),
  },
});

function change(
  edit: (series: SeriesPart, json: Json) => void,
): (it: SeriesOf, json: Json, host: Host) => void {
  return (it, json, host) => {
    touchChart(it, host);
    edit(it.series, json);
  };
}

function between(json: Json, low: number, high: number): number {
  const number = numberOf(json);
  if (number < low || number > high) throw refusal('InvalidArgument');
  return number;
}

function refOf(range: Arg): string {
  if (!isHeld('Range', range)) throw refusal('InvalidArgument');
  return cellRef(range.it.sheet, range.it.rect);
}

function dimensionRef(series: SeriesPart, dimension: Arg): string | null {
  const name = oneOf(['Categories', 'XValues', 'Values', 'YValues'], dimension);
  return name === 'Categories' || name === 'XValues' ? series.categoriesRef : series.valuesRef;
}
