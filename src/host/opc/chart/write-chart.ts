import type { ChartPart } from '../../model/parts.ts';
import type { Workbook } from '../../model/workbook.ts';
import { tag, XML_HEAD } from '../xml/write.ts';
import { kindOf } from './kinds.ts';
import type { ChartKind } from './kinds.ts';
import { title, val } from './shape.ts';
import { CATEGORY_AXIS, VALUE_AXIS, writeAxes } from './write-axes.ts';
import { writeSeries } from './write-series.ts';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** A chart part. */
export function writeChart(chart: ChartPart, workbook: Workbook): string {
  const titled = chart.title.visible && chart.title.text !== '';
  const plot = tag(
    'c:plotArea',
    {},
    `<c:layout/>${plots(chart, workbook)}${writeAxes(chart, kindOf(chart.type))}`,
  );
  const inner =
    (titled ? title(chart.title.text, chart.title) : '') +
    val('autoTitleDeleted', titled ? 0 : 1) +
    plot +
    (chart.legend.visible ? legend(chart.legend.position) : '') +
    val('plotVisOnly', chart.plotVisibleOnly ? 1 : 0) +
    val('dispBlanksAs', 'gap');
  const background = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>';
  return (
    XML_HEAD +
    tag('c:chartSpace', NAMESPACES, val('roundedCorners', 0) + tag('c:chart', {}, inner) + background)
  );
}

const LEGENDS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

function legend(position: string): string {
  return tag('c:legend', {}, val('legendPos', LEGENDS[position] ?? 'b') + val('overlay', 0));
}

/** One plot for each kind of series: a chart may mix columns with a line. */
function plots(chart: ChartPart, workbook: Workbook): string {
  const own = kindOf(chart.type);
  const groups = new Map<string, { kind: ChartKind; xml: string }>();
  chart.series.forEach((series, index) => {
    const kind = series.chartType === null ? own : kindOf(series.chartType);
    const key = JSON.stringify(kind);
    const group = groups.get(key) ?? { kind, xml: '' };
    groups.set(key, { kind, xml: group.xml + writeSeries({ series, index, kind, workbook }) });
  });
  if (groups.size === 0) groups.set('', { kind: own, xml: '' });
  return [...groups.values()].map(({ kind, xml }) => plot(kind, xml, chart)).join('');
}

function plot(kind: ChartKind, series: string, chart: ChartPart): string {
  const axes = val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);
  const varied = val('varyColors', kind.element === 'pieChart' || kind.element === 'doughnutChart' ? 1 : 0);
  const { gapWidth = 150, overlap = 0 } = chart.series[0] ?? {};
  switch (kind.element) {
    case 'barChart': {
      const head = val('barDir', kind.horizontal ? 'bar' : 'col') + val('grouping', kind.grouping) + varied;
      return tag(
        'c:barChart',
        {},
        head + series + val('gapWidth', gapWidth) + val('overlap', overlap) + axes,
      );
    }
    case 'lineChart':
      return tag(
        'c:lineChart',
        {},
        val('grouping', kind.grouping) + varied + series + (kind.markers ? val('marker', 1) : '') + axes,
      );
    case 'areaChart':
      return tag('c:areaChart', {}, val('grouping', kind.grouping) + varied + series + axes);
    case 'pieChart':
      return tag('c:pieChart', {}, varied + series + val('firstSliceAng', 0));
    case 'doughnutChart':
      return tag('c:doughnutChart', {}, varied + series + val('firstSliceAng', 0) + val('holeSize', 50));
    case 'radarChart':
      return tag(
        'c:radarChart',
        {},
        val('radarStyle', kind.markers ? 'marker' : 'standard') + varied + series + axes,
      );
    case 'scatterChart':
      return tag('c:scatterChart', {}, val('scatterStyle', 'lineMarker') + varied + series + axes);
  }
}
