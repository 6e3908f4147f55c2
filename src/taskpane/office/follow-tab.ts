/** What office.js moves the focus over (host-protocol §9), but for tabs that only the arrow keys reach. */
const STOPS =
  ':is(a[href], :is(button, input, select, textarea):enabled, [tabindex]):not([tabindex="-1"], [aria-selected="false"], [data-tabster-dummy])';

/**
 * Lets Tab go on from where office.js gives up and leaves the pane: from a heading that took the focus, from a tab that only the
 * arrow keys reach, from the button of a menu that Tab has closed, and from the page itself once what had the focus is gone.
 * Elsewhere office.js moves the focus, and tells Excel when Tab leaves the pane; Fluent, which would step out by a part that nobody
 * sees, is kept from it. Escape is kept from it where it has closed something: it would give the focus to Excel.
 */
export function followTab(page: Document): void {
  page.addEventListener('tabster:movefocus', (event) => {
    if (event instanceof CustomEvent && !(event.detail as { next: unknown }).next) event.preventDefault();
  });
  // office.js listens at the window, so this comes first.
  page.addEventListener('keydown', (event) => {
    const { target, shiftKey: back } = event;
    if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
    // A menu has given the focus back to its button by now, while office.js would go on from its item.
    const from = page.activeElement ?? target;
    if (event.key !== 'Tab' || !(from instanceof Element)) return;
    const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const ahead = [...page.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => (from.compareDocumentPosition(stop) & side) !== 0 && stop.checkVisibility(),
    );
    const next = back ? ahead.at(-1) : ahead[0];
    if (next === undefined) passOver(page.querySelectorAll<HTMLElement>('[data-tabster-dummy]'));
    if (next === undefined || (from === target && from.matches(STOPS))) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  });
}

/** Fluent's own stops, which nobody sees, are none for office.js while it looks for the next one: it would take the pane to go on there. */
function passOver(dummies: Iterable<HTMLElement>): void {
  for (const dummy of dummies) {
    dummy.tabIndex = -1;
    setTimeout(() => (dummy.tabIndex = 0));
  }
}
