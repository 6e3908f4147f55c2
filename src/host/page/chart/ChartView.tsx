import { useEffect, useRef } from 'react';
import type { ChartPart } from '../../model/parts.ts';
import { useDesk } from '../desk/use-desk.ts';
import { deleteChart, moveChart } from '../desk/chart-edits.ts';
import { selectChart } from '../desk/select.ts';
import { pixelsOf, pointsOf } from '../grid/geometry.ts';
import { wordsOf } from '../words.ts';
import { readSeries } from './chart-data.ts';
import { chartOption } from './chart-option.ts';
import { drawChart } from './draw-chart.ts';

/** One native chart over the cells; a click selects it, dragging moves it, Delete removes it. */
export function ChartView({
  chart,
  zoom,
}: {
  readonly chart: ChartPart;
  readonly zoom: number;
}): React.JSX.Element {
  const desk = useDesk();
  const element = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const drawn = useRef<ReturnType<typeof drawChart> | null>(null);
  const width = Math.round(pixelsOf(chart.width));
  const height = Math.round(pixelsOf(chart.height));
  useEffect(() => {
    if (element.current === null) return undefined;
    drawn.current = drawChart(element.current);
    return () => {
      drawn.current?.dispose();
      drawn.current = null;
    };
  }, []);
  useEffect(() => {
    drawn.current?.resize({ width, height });
    drawn.current?.setOption(chartOption(chart, readSeries(desk.workbook, chart)), { notMerge: true });
    // `version` stands for the chart and the cells it shows.
  }, [desk, desk.version, chart, width, height]);
  const selected = desk.state.selectedChart === chart.id;
  const words = wordsOf(desk.state.locale);
  return (
    <div
      className={selected ? 'chart selected' : 'chart'}
      data-testid="chart"
      data-chart={chart.name}
      tabIndex={0}
      role="figure"
      aria-label={`${words.chart} ${chart.title.text === '' ? chart.name : chart.title.text}`}
      style={{
        left: pixelsOf(chart.left) * zoom,
        top: pixelsOf(chart.top) * zoom,
        width,
        height,
        transform: `scale(${zoom})`,
      }}
      onFocus={() => selectChart(desk, chart.id)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, left: chart.left, top: chart.top };
        desk.workbook.history.mark();
      }}
      onPointerMove={(event) => {
        const from = drag.current;
        if (from === null) return;
        const moved = {
          left: from.left + pointsOf(event.clientX - from.x) / zoom,
          top: from.top + pointsOf(event.clientY - from.y) / zoom,
        };
        moveChart(desk, chart, moved);
      }}
      onPointerUp={() => (drag.current = null)}
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') deleteChart(desk, chart);
        if (event.key === 'Escape') selectChart(desk, null);
      }}
    >
      <div ref={element} style={{ width, height }} />
    </div>
  );
}
