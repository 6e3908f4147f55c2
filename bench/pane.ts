/** `npx tsx bench/pane.ts [rows]`: how soon the pane can be used, and the longest frames while it grades (100,000 rows). */
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { buildDemo, buildPane, demoFolders } from '../src/cli/demo-build.ts';
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

/** An event of Chromium's trace; times in microseconds, `tdur` of the processor alone. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Processor time of the longest tasks of the pane while something was done: what the machine did meanwhile does not count. */
async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await act();
  const { traceEvents: events } = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const calls = events.filter((event) => (event.args.data?.url ?? '') !== '');
  const own = (task: TraceEvent): boolean => {
    const inside = calls.filter(
      ({ ts, pid, tid }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
    );
    const urls = inside.map((call) => call.args.data?.url ?? '');
    return urls.length > 0 && !urls.some((url) => url.includes('/host/'));
  };
  return events
    .filter(({ name, ph, tdur = 0 }) => name.endsWith('RunTask') && ph === 'X' && tdur > 20_000)
    .filter(own)
    .map(({ tdur = 0 }) => Math.round(tdur / 1000))
    .sort((a, b) => b - a)
    .slice(0, 8);
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
function report(
  label: string,
  {
    watched: { tasks },
    since,
    processor,
  }: { readonly watched: Watched; readonly since: number; readonly processor: readonly number[] },
): void {
  const lasted = (whose: (from: string) => boolean): string =>
    tasks
      .filter((task) => whose(task.from) && task.at >= since)
      .map((task) => task.ms)
      .sort((a, b) => b - a)
      .slice(0, 8)
      .join(', ') || 'none';
  console.log(
    `${label}: tasks over 50 ms in the pane: ${lasted((from) => from === 'self')} ms; ` +
      `in the host: ${lasted((from) => from !== 'self')} ms; ` +
      `the pane's longest by processor time: ${processor.join(', ') || 'none over 20'} ms`,
  );
}

await buildDemo(root, (line) => console.log(line));
// As it ships: the demo's own pane is built for looking into it.
const PANE = '.cache/bench/pane';
await buildPane(root, 'production', PANE);
const server = await startDemoServer({ ...demoFolders(root), pane: join(root, PANE) }, 0);
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
  const grade = pane.getByRole('button', { name: /^Grade [\d,]+ customers$/ });
  const previewed = await traced(browser, page, async () => {
    await page.getByTestId('name-box').fill('B2');
    await page.getByTestId('name-box').press('Enter');
    await grade.waitFor();
  });
  report(`preview of ${ROWS} rows, ${Math.round((await now()) - before)} ms`, {
    watched: await watched(frame),
    since: before,
    processor: previewed,
  });
  const start = await now();
  const graded = await traced(browser, page, async () => {
    await grade.click();
    await pane.getByRole('heading', { name: /customers graded$/ }).waitFor();
  });
  report(`grading ${ROWS} rows, ${Math.round((await now()) - start)} ms`, {
    watched: await watched(frame),
    since: start,
    processor: graded,
  });
} finally {
  await browser.close();
  await server.close();
}
