import type { ChartPart } from '../../model/parts.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';

/** Moves a chart (points); one drag is one step of undo, marked by who begins it. */
export function moveChart(
  desk: Desk,
  chart: ChartPart,
  to: { readonly left: number; readonly top: number },
): void {
  chart.left = Math.max(0, to.left);
  chart.top = Math.max(0, to.top);
  desk.workbook.changes.emit({ kind: 'chartChanged', sheet: desk.sheet.id, part: chart.id });
}

export function deleteChart(desk: Desk, chart: ChartPart): void {
  attempt(desk, () => {
    const { charts, id } = desk.sheet;
    charts.splice(charts.indexOf(chart), 1);
    desk.workbook.changes.emit({ kind: 'chartDeleted', sheet: id, part: chart.id });
  });
  desk.change({ selectedChart: null });
}
