/** The parts of the page that F6 goes through, in order. */
const REGIONS = ['ribbon', 'bar', 'grid', 'sheets', 'pane'] as const;

export type Region = (typeof REGIONS)[number];

/** Puts the focus into a part of the page. */
export function focusRegion(region: Region): void {
  const element = document.querySelector(`[data-region="${region}"]`);
  const target = element?.querySelector<HTMLElement>(
    region === 'grid'
      ? 'canvas[tabindex="0"]'
      : 'iframe, button:not(:disabled), [tabindex="0"], input, select',
  );
  if (region === 'grid') window.focus();
  target?.focus();
}

/** The next part after the one that has the focus. */
export function nextRegion(backwards: boolean): Region {
  const now = document.activeElement?.closest('[data-region]')?.getAttribute('data-region');
  const at = REGIONS.findIndex((region) => region === now);
  return REGIONS[(at + (backwards ? REGIONS.length - 1 : 1)) % REGIONS.length] ?? 'grid';
}
