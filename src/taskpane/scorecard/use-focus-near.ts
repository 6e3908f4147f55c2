import { useEffect, useRef } from 'react';

const STOPS = 'button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** Puts the focus beside what had it, when that went away with a change: with a criterion goes the button that removed it. */
export function useFocusNear(change: unknown): void {
  const around = useRef<readonly Element[]>([]);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      around.current = target instanceof Element ? partsAround(target) : [];
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const stops = around.current
      .filter((part) => part.isConnected)
      .map((part) => part.querySelector<HTMLElement>(STOPS));
    stops.find((stop) => stop !== null)?.focus();
  }, [change]);
}

/** From the inside out. */
function partsAround(element: Element): readonly Element[] {
  const { parentElement: outer } = element;
  return outer === null || outer === document.body ? [] : [outer, ...partsAround(outer)];
}
