import type { Host } from '../../host.ts';
import type { AxisPart } from '../../model/parts.ts';
import type { Json } from '../../wire/host-class.ts';
import { flagOf, numberOf, oneOf, textOf } from '../arguments.ts';
import { declare, hold, isHeld } from '../hold.ts';
import type { AxisOf } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { stored } from '../stored.ts';
import { touchChart } from './chart-edit.ts';
import { cellRef } from './derive-series.ts';

const looks = stored<AxisOf>(
  (it) => ({ values: it.axis.bag, path: '' }),
  {
    alignment: 'Center',
    categoryType: 'Automatic',
    displayUnit: 'None',
    isBetweenCategories: true,
    linkNumberFormat: true,
    logBase: 10,
    majorTickMark: 'None',
    minorTickMark: 'None',
    majorUnit: null,
    minorUnit: null,
    multiLevel: false,
    offset: 100,
    position: 'Automatic',
    scaleType: 'Linear',
    showDisplayUnitLabel: true,
    textOrientation: null,
    tickLabelSpacing: null,
    tickMarkSpacing: 1,
  },
  touchChart,
);

/** An axis of a chart. An automatic bound answers "". */
export const chartAxis = declare('ChartAxis', {
  get: {
    ...looks.get,
    type: (it) => it.kind,
    axisGroup: () => 'Primary',
    visible: (it) => it.axis.visible,
    minimum: (it) => it.axis.minimum ?? '',
    maximum: (it) => it.axis.maximum ?? '',
    reversePlotOrder: (it) => it.axis.reversed,
    numberFormat: (it) => it.axis.numberFormat ?? 'General',
    tickLabelPosition: (it) => it.axis.tickLabels,
  },
  set: {
    ...looks.set,
    visible: change((axis, value) => void (axis.visible = flagOf(value))),
    minimum: change((axis, value) => void (axis.minimum = boundOf(value))),
    maximum: change((axis, value) => void (axis.maximum = boundOf(value))),
    reversePlotOrder: change((axis, value) => void (axis.reversed = flagOf(value))),
    numberFormat: change((axis, value) => void (axis.numberFormat = textOf(value))),
    tickLabelPosition: change(
      (axis, value) => void (axis.tickLabels = oneOf(['NextToAxis', 'High', 'Low', 'None'], value)),
    ),
  },
  child: {
    format: (it) => hold('ChartAxisFormat', it),
    title: (it) => hold('ChartAxisTitle', it),
    majorGridlines: (it) => hold('ChartGridlines', { ...it, major: true }),
    minorGridlines: (it) => hold('ChartGridlines', { ...it, major: false }),
  },
  call: {
    setCategoryNames: (it, [range], host) => {
      if (!isHeld('Range', range)) throw refusal('InvalidArgument');
      const ref = cellRef(range.it.sheet, range.it.rect);
      touchChart(it, host);
      for (const series of it.part.series) series.categoriesRef = ref;
    },
  },
});

function change(edit: (axis: AxisPart, value: Json) => void): (it: AxisOf, value: Json, host: Host) => void {
  return (it, value, host) => {
    touchChart(it, host);
    edit(it.axis, value);
  };
}

/** "" makes a bound automatic again. */
function boundOf(value: Json): number | null {
  return value === '' ? null : numberOf(value);
}
