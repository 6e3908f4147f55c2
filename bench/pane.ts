/**
 * `npx tsx bench/pane.ts [rows [preset]]`: how soon the pane can be used, and the longest frames while it grades (100,000 rows,
 * the first preset).
 */
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { buildDemo, buildPane, demoFolders } from '../src/cli/demo-build.ts';
import { startDemoServer } from '../src/host/server/demo-server.ts';
import { customers } from '../test/support/customers.ts';
import { ensureChromium } from '../test/journeys/support/ensure-chromium.ts';

const ROWS = Number(process.argv[2] ?? 100_000);
const PRESET = process.argv[3];
const root = join(import.meta.dirname, '..');

interface Watched {
  readonly tasks: { readonly ms: number; readonly at: number }[];
  ready: number | null;
  usable: number | null;
}

/** Runs in every frame before its own scripts: notes long tasks, when office.js is ready, when the pane's button stands. */
function watch(): void {
  const seen: Watched = { tasks: [], ready: null, usable: null };
  Object.assign(globalThis, { tierwiseWatched: seen });
  new PerformanceObserver((entries) => {
    for (const { duration, startTime } of entries.getEntries())
      seen.tasks.push({ ms: Math.round(duration), at: Math.round(startTime) });
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
  const calls = events.filter(({ args }) => args.data?.url?.includes('/taskpane') === true);
  const own = ({ pid, tid }: TraceEvent): boolean =>
    calls.some((call) => call.pid === pid && call.tid === tid);
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

/** Waits without asking for layout or roles, which would be tasks of the pane, too. */
async function shown(frame: Frame, selector: string, text: string): Promise<void> {
  await frame.waitForFunction(
    ([where, what]) =>
      [...document.querySelectorAll(where)].some((one) => new RegExp(what, 'u').test(one.textContent)),
    [selector, text] as const,
    { polling: 200 },
  );
}

function watched(frame: Frame): Promise<Watched> {
  return frame.evaluate(() => (globalThis as unknown as { tierwiseWatched: Watched }).tierwiseWatched);
}

/** The longest tasks of the pane's process since a moment of its clock. */
function report(
  label: string,
  {
    watched: { tasks },
    since,
    processor,
  }: { readonly watched: Watched; readonly since: number; readonly processor: readonly number[] },
): void {
  const lasted = tasks
    .filter(({ at }) => at >= since)
    .map(({ ms }) => ms)
    .sort((a, b) => b - a)
    .slice(0, 8);
  console.log(
    `${label}: tasks over 50 ms in the pane: ${lasted.join(', ') || 'none'}; ` +
      `longest by processor time: ${processor.join(', ') || 'none over 20'} ms`,
  );
}

await buildDemo(root, (line) => console.log(line));
// As it ships: the demo's own pane is built for looking into it.
const PANE = '.cache/bench/pane';
await buildPane(root, 'production', PANE);
const folders = { ...demoFolders(root), pane: join(root, PANE) };
// The pane from an origin and so in a process of its own, as in Excel on the web: what the host does there is not its time.
const [server, paneServer] = [await startDemoServer(folders, 0), await startDemoServer(folders, 0)];
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
  await page.goto(`${server.address}?lang=en-US&pane-port=${String(paneServer.port)}`);
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
  // With another workbook comes another pane, whose loading is not grading.
  await pane.getByRole('tab').first().waitFor();
  const frame = await paneFrame(page);
  const now = (): Promise<number> => frame.evaluate(() => performance.now());
  if (PRESET !== undefined) await pane.getByRole('combobox').first().selectOption(PRESET);
  const before = await now();
  const previewed = await traced(browser, page, async () => {
    await page.getByTestId('name-box').fill('B2');
    await page.getByTestId('name-box').press('Enter');
    await shown(frame, 'button', '^Grade [\\d,]+ customers$');
  });
  report(`preview of ${ROWS} rows, ${Math.round((await now()) - before)} ms`, {
    watched: await watched(frame),
    since: before,
    processor: previewed,
  });
  const start = await now();
  const graded = await traced(browser, page, async () => {
    await frame.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => /^Grade [\d,]+ customers$/.test(button.textContent))?.click();
    });
    await shown(frame, 'h1, h2, h3', 'customers graded$');
  });
  report(`grading ${ROWS} rows, ${Math.round((await now()) - start)} ms`, {
    watched: await watched(frame),
    since: start,
    processor: graded,
  });
} finally {
  await browser.close();
  await server.close();
  await paneServer.close();
}
