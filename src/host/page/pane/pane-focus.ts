import type { Desk } from '../desk/desk.ts';
import { focusRegion } from '../desk/regions.ts';

/** What the add-in's page reports of its keyboard: Tab left it, Esc, F2, and keys with a modifier. */
const TAB_FORWARD = 13;
const TAB_BACKWARD = 14;
const ESCAPE = 15;
const F2 = 16;

/** Lets focus move between pane and page, and the add-in show or hide its pane. Answers the way to stop. */
export function listenToPane(desk: Desk): () => void {
  const { listeners } = desk.host;
  const former = { ...listeners };
  listeners.notified = (code) => {
    if (code === TAB_FORWARD) focusRegion('ribbon');
    if (code === TAB_BACKWARD) focusRegion('sheets');
    if (code === ESCAPE || code === F2) focusRegion('grid');
  };
  listeners.shown = (shown) => desk.change({ paneShown: shown });
  return () => Object.assign(listeners, former);
}
