/** `npx tsx bench/pane.ts [rows]`: how soon the pane can be used, and the longest frames while it grades (100,000 rows). */
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { buildDemo, demoFolders } from '../src/cli/demo-build.ts';
import { startDemoServer } from '../src/host/server/demo-server.ts';
import { customers } from '../test/support/customers.ts';
import { ensureChromium } from '../test/journeys/support/ensure-chromium.ts';

const ROWS = Number(process.argv[2] ?? 100_000);
const root = join(import.meta.dirname, '..');

interface Watched {
  readonly tasks: { readonly from: string; readonly ms: number; readonly at: number }[];
  ready: number | null;
  usable: number | null;
}

/** Runs in every frame before its own scripts: notes long tasks, when office.js is ready, when the pane's button stands. */
function watch(): void {
  const seen: Watched = { tasks: [], ready: null, usable: null };
  Object.assign(globalThis, { tierwiseWatched: seen });
  new PerformanceObserver((entries) => {
    for (const { name, duration, startTime } of entries.getEntries())
      seen.tasks.push({ from: name, ms: Math.round(duration), at: Math.round(startTime) });
  }).observe({ entryTypes: ['longtask'] });
  // Rendered content counts, not the element: a frame later it is on the screen.
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('main button') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => (seen.usable = performance.now()));
  }).observe(document, { childList: true, subtree: true });
  const look = (): void => {
    const { Office: office } = globalThis as unknown as { Office?: { onReady?: () => Promise<unknown> } };
    if (office?.onReady === undefined) setTimeout(look, 2);
    else void office.onReady().then(() => (seen.ready = performance.now()));
  };
  look();
}

async function paneFrame(page: Page): Promise<Frame> {
  for (;;) {
    const found = page.frames().find((frame) => frame.url().includes('taskpane'));
    if (found !== undefined) return found;
    await page.waitForTimeout(50);
  }
}

function watched(frame: Frame): Promise<Watched> {
  return frame.evaluate(() => (globalThis as unknown as { tierwiseWatched: Watched }).tierwiseWatched);
}

/** The longest tasks of the pane itself since a moment of its clock; the host's own in the same page are not its. */
function report(label: string, { tasks }: Watched, since: number): void {
  const mine = tasks.filter((task) => task.from === 'self' && task.at >= since);
  const others = tasks.filter((task) => task.from !== 'self' && task.at >= since);
  const longest = (list: Watched['tasks']): string =>
    list
      .map((task) => task.ms)
      .sort((a, b) => b - a)
      .slice(0, 8)
      .join(', ') || 'none';
  console.log(
    `${label}: tasks over 50 ms in the pane: ${longest(mine)} ms; in the host: ${longest(others)} ms`,
  );
}

await buildDemo(root, (line) => console.log(line));
const server = await startDemoServer(demoFolders(root), 0);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  // tsx names functions by a helper that pages do not have.
  await page.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
  await page.addInitScript(watch);
  await page.goto(`${server.address}?lang=en-US`);
  const pane = page.frameLocator('[data-testid="pane-frame"]');
  await pane.getByRole('tab').first().waitFor();
  await page.waitForTimeout(500);
  const first = await watched(await paneFrame(page));
  console.log(
    `usable ${Math.round((first.usable ?? NaN) - (first.ready ?? NaN))} ms after office.js is ready`,
  );

  await page.getByRole('button', { name: /^File$/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: /^Open/ }).click();
  const text = customers(ROWS)
    .map((row) => row.join(','))
    .join('\n');
  await (await chooser).setFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('heading', { level: 1, name: 'large.csv' }).waitFor();
  const frame = await paneFrame(page);
  const now = (): Promise<number> => frame.evaluate(() => performance.now());
  const before = await now();
  await page.getByTestId('name-box').fill('B2');
  await page.getByTestId('name-box').press('Enter');
  const grade = pane.getByRole('button', { name: /^Grade [\d,]+ customers$/ });
  await grade.waitFor();
  report(`preview of ${ROWS} rows, ${Math.round((await now()) - before)} ms`, await watched(frame), before);
  const start = await now();
  await grade.click();
  await pane.getByRole('heading', { name: /customers graded$/ }).waitFor();
  report(`grading ${ROWS} rows, ${Math.round((await now()) - start)} ms`, await watched(frame), start);
} finally {
  await browser.close();
  await server.close();
}
