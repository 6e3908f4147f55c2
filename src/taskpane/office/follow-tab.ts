/** What office.js moves the focus over (host-protocol §9). */
const STOPS = [
  'a[href]',
  'button:enabled',
  'input:enabled',
  'select:enabled',
  'textarea:enabled',
  '[tabindex]',
]
  .map((kind) => `${kind}:not([tabindex="-1"]):not([data-tabster-dummy])`)
  .join();

/**
 * Lets Tab go on from where office.js gives up and leaves the pane: from a heading that took the focus, from a tab that only the
 * arrow keys reach, and from the page itself once what had the focus is gone. Elsewhere office.js moves the focus.
 */
export function followTab(page: Document): void {
  // office.js listens at the window, so this comes first.
  page.addEventListener('keydown', (event) => {
    const { target: from, shiftKey: back } = event;
    if (event.key !== 'Tab' || !(from instanceof Element) || from.matches(STOPS)) return;
    const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const ahead = [...page.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => (from.compareDocumentPosition(stop) & side) !== 0 && stop.checkVisibility(),
    );
    const next = back ? ahead.at(-1) : ahead[0];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  });
}
