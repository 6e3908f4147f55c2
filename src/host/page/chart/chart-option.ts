import type { EChartsCoreOption } from 'echarts/core';
import type { AxisPart, ChartPart } from '../../model/parts.ts';
import type { ReadSeries } from './chart-data.ts';
import { seriesOption } from './series-option.ts';

const INK = '#404A52';

/** Excel's chart as ECharts' option: bars, columns, lines, scatters, pies and doughnuts, stacked or not. */
export function chartOption(chart: ChartPart, series: readonly ReadSeries[]): EChartsCoreOption {
  const round = /Pie|Doughnut/.test(chart.type);
  return {
    animation: false,
    aria: { enabled: true },
    backgroundColor: 'transparent',
    textStyle: {
      fontFamily: '"Segoe UI", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif',
      color: INK,
    },
    title: titleOf(chart),
    legend: legendOf(chart),
    grid: {
      left: 12,
      right: 18,
      top: chart.title.visible ? titleHeight(chart) + 8 : 14,
      bottom: bottomOf(chart),
      containLabel: true,
    },
    ...(round ? {} : axesOf(chart, series)),
    series: series.map((one, i) => seriesOption(chart, one, i)),
  };
}

function titleOf(chart: ChartPart): object {
  const { title } = chart;
  return {
    show: title.visible,
    text: title.text,
    left: 'center',
    top: 8,
    textStyle: {
      fontSize: pixels(title.size),
      fontWeight: title.bold ? 'bold' : 'normal',
      color: title.color === '' ? INK : title.color,
      width: (chart.width * 96) / 72 - 24,
      overflow: 'break',
    },
  };
}

/** Long titles break into lines; room is kept for them. */
function titleHeight(chart: ChartPart): number {
  const size = pixels(chart.title.size);
  const wide = [...chart.title.text].reduce(
    (sum, letter) => sum + (letter > '\u2e80' ? size : size * 0.55),
    0,
  );
  return 10 + Math.max(1, Math.ceil(wide / ((chart.width * 96) / 72 - 30))) * size * 1.35;
}

function pixels(points: number): number {
  return Math.round((points > 0 ? points : 14) * (96 / 72));
}

function legendOf(chart: ChartPart): object {
  const place: Readonly<Record<string, object>> = {
    Bottom: { bottom: 6, left: 'center' },
    Top: { top: 34, left: 'center' },
    Left: { left: 6, top: 'middle', orient: 'vertical' },
    Right: { right: 6, top: 'middle', orient: 'vertical' },
  };
  return {
    show: chart.legend.visible,
    itemWidth: 12,
    itemHeight: 10,
    ...(place[chart.legend.position] ?? place.Bottom),
  };
}

function bottomOf(chart: ChartPart): number {
  return chart.legend.visible && chart.legend.position === 'Bottom' ? 34 : 12;
}

function axesOf(chart: ChartPart, series: readonly ReadSeries[]): object {
  const scatter = chart.type.startsWith('XYScatter') || chart.type === 'Bubble';
  const category = scatter
    ? axis(chart.categoryAxis, { type: 'value' })
    : axis(chart.categoryAxis, { type: 'category', data: series[0]?.categories ?? [] });
  const percent = chart.type.endsWith('100');
  const value = axis(chart.valueAxis, { type: 'value', ...(percent ? { max: 100 } : {}) });
  return chart.type.startsWith('Bar') ? { xAxis: value, yAxis: category } : { xAxis: category, yAxis: value };
}

function axis(part: AxisPart, more: object): object {
  return {
    ...more,
    show: part.visible,
    inverse: part.reversed,
    ...(part.minimum === null ? {} : { min: part.minimum }),
    ...(part.maximum === null ? {} : { max: part.maximum }),
    name: part.title.visible ? part.title.text : '',
    nameLocation: 'middle',
    nameGap: 28,
    axisTick: { show: false },
    axisLabel: { show: part.visible && part.tickLabels !== 'None', color: INK, hideOverlap: true },
    axisLine: { show: part.visible, lineStyle: { color: '#BFC7CC' } },
    splitLine: { show: part.majorGridlines, lineStyle: { color: '#E6EAEC' } },
  };
}
