import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The frame of the pane. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (frame === undefined) throw new Error('The pane is not open.');
  return frame;
}

/** What axe finds in the pane. Tabster's own tab stops are left out: they are hidden, and office.js moves the focus past them. */
export async function violations(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const engine = (globalThis as unknown as { axe: Axe }).axe;
    const { violations: found } = await engine.run({ exclude: ['[data-tabster-dummy]'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

/** Pixels by which the pane is wider than its frame. */
export function overflow(page: Page): Promise<number> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
