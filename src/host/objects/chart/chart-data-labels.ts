import type { Host } from '../../host.ts';
import type { SeriesPart } from '../../model/parts.ts';
import type { Json } from '../../wire/host-class.ts';
import { flagOf, oneOf, textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import type { Holds } from '../holds.ts';
import { touchChart } from './chart-edit.ts';

type It = Holds['ChartDataLabels'];
type Labels = SeriesPart['labels'];

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

/** The labels of a series, or of all series of the chart; mixed answers null. */
export const chartDataLabels = declare('ChartDataLabels', {
  get: {
    position: (it) => shared(it, (labels) => labels.position ?? 'Invalid'),
    numberFormat: (it) => shared(it, (labels) => labels.format ?? 'General'),
    showValue: shows('value'),
    showSeriesName: shows('seriesName'),
    showCategoryName: shows('categoryName'),
    showLegendKey: shows('legendKey'),
    showPercentage: shows('percentage'),
    showBubbleSize: shows('bubbleSize'),
  },
  set: {
    position: change((labels, value) => void (labels.position = oneOf(POSITIONS, value))),
    numberFormat: change((labels, value) => void (labels.format = textOf(value))),
    showValue: show('value'),
    showSeriesName: show('seriesName'),
    showCategoryName: show('categoryName'),
    showLegendKey: show('legendKey'),
    showPercentage: show('percentage'),
    showBubbleSize: show('bubbleSize'),
  },
  child: { format: (it) => hold('ChartDataLabelFormat', it) },
});

function shared(it: It, pick: (labels: Labels) => Json): Json {
  const [first, ...rest] = it.all.map((series) => pick(series.labels));
  return rest.every((one) => one === first) ? (first ?? null) : null;
}

function change(edit: (labels: Labels, value: Json) => void): (it: It, value: Json, host: Host) => void {
  return (it, value, host) => {
    touchChart(it, host);
    for (const series of it.all) edit(series.labels, value);
  };
}

function shows(what: string): (it: It) => Json {
  return (it) => shared(it, (labels) => labels.show[what] ?? false);
}

function show(what: string): (it: It, value: Json, host: Host) => void {
  return change((labels, value) => void (labels.show[what] = flagOf(value)));
}
