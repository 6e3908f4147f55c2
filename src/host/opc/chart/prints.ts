import type { ChartPart } from '../../model/parts.ts';

/** What the drawing holds of a chart. */
export function chartPlace({ name, left, top, width, height }: ChartPart): unknown {
  return [name, left, top, width, height];
}

/** What the chart part holds of a chart. */
export function chartContent({
  type,
  title,
  legend,
  series,
  categoryAxis,
  valueAxis,
  plotVisibleOnly,
  bag,
}: ChartPart): unknown {
  return [type, title, legend, series, categoryAxis, valueAxis, plotVisibleOnly, bag];
}
