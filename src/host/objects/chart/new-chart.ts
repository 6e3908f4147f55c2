import { newId } from '../../model/identity.ts';
import type { AxisPart, ChartPart, SeriesPart } from '../../model/parts.ts';

/** A chart as Excel makes one: 360 × 216 points, legend below. `series` still to be filled. */
export function newChart(name: string, type: string): ChartPart {
  return {
    id: newId(),
    name,
    type,
    left: 144,
    top: 72,
    width: 360,
    height: 216,
    title: { text: '', visible: true, size: 14, color: '#595959', bold: false },
    legend: { visible: true, position: 'Bottom' },
    series: [],
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    plotVisibleOnly: true,
    source: null,
    bag: new Map(),
  };
}

function newAxis(majorGridlines: boolean): AxisPart {
  return {
    visible: true,
    majorGridlines,
    minimum: null,
    maximum: null,
    reversed: false,
    title: { text: '', visible: false },
    numberFormat: null,
    tickLabels: 'NextToAxis',
    bag: new Map(),
  };
}

/** A series without data. Bars overlap wholly where they are stacked. */
export function newSeries(name: string, chartType: string): SeriesPart {
  return {
    name,
    nameRef: null,
    valuesRef: null,
    categoriesRef: null,
    fill: 'auto',
    line: 'auto',
    gapWidth: chartType.includes('Stacked') ? 150 : 219,
    overlap: chartType.includes('Stacked') ? 100 : -27,
    hasDataLabels: false,
    labels: { format: null, position: null, color: null, size: null, show: { value: true } },
    points: new Map(),
    markerStyle: null,
    smooth: false,
    chartType: null,
    bag: new Map(),
  };
}
