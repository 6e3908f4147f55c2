import { useRef } from 'react';
import { useDesk } from '../desk/use-desk.ts';
import { wordsOf } from '../words.ts';

const NARROWEST = 280;
const WIDEST = 640;
const STEP = 10;

/** The edge between sheet and pane: drag it, or move it with the arrow keys. */
export function PaneDivider(): React.JSX.Element | null {
  const desk = useDesk();
  const dragging = useRef(false);
  const { paneShown, paneWidth, manifest, locale } = desk.state;
  if (!paneShown || manifest === null) return null;
  const resize = (width: number): void =>
    desk.change({ paneWidth: Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) });
  return (
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={wordsOf(locale).paneWidth}
      aria-valuenow={paneWidth}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (dragging.current) resize(window.innerWidth - event.clientX);
      }}
      onPointerUp={() => (dragging.current = false)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') resize(paneWidth + STEP);
        if (event.key === 'ArrowRight') resize(paneWidth - STEP);
      }}
    />
  );
}
