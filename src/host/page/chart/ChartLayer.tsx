import { useEffect, useRef, type RefObject } from 'react';
import type { GridGeometry } from '../grid/geometry.ts';
import type { SheetView } from '../grid/use-sheet-view.ts';
import { ChartView } from './ChartView.tsx';

interface Props {
  readonly view: SheetView;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly geometry: GridGeometry;
}

/** The charts of the sheet, moving with the cells beneath them. */
export function ChartLayer({ view, frame, geometry }: Props): React.JSX.Element {
  const moving = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const scroller = frame.current?.querySelector('.dvn-scroller');
    if (!scroller) return undefined;
    const follow = (): void => {
      if (moving.current)
        moving.current.style.transform = `translate(${-scroller.scrollLeft}px, ${-scroller.scrollTop}px)`;
    };
    follow();
    scroller.addEventListener('scroll', follow);
    return () => scroller.removeEventListener('scroll', follow);
  }, [frame, view.sheet.id]);
  const passOn = (event: React.WheelEvent): void => {
    frame.current?.querySelector('.dvn-scroller')?.scrollBy({ left: event.deltaX, top: event.deltaY });
  };
  return (
    <div className="charts" style={{ top: geometry.header, left: geometry.markers }} onWheel={passOn}>
      <div ref={moving}>
        {view.sheet.charts.map((chart) => (
          <ChartView key={chart.id} chart={chart} zoom={geometry.zoom} />
        ))}
      </div>
    </div>
  );
}
