import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { SheetDriver } from './sheet-driver.ts';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a demo is opened. */
export interface DemoWish {
  /** A workbook to open, .xlsx or .csv; none opens a new one. */
  readonly file?: string | GivenFile;
  /** As a person meets it: with the sample that ships, and a greeting. */
  readonly welcome?: boolean;
  readonly locale?: 'en-US' | 'zh-CN';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** Pixels. */
  readonly paneWidth?: number;
  /** Port of another demo server from which the pane is taken, and so from another origin. */
  readonly panePort?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** An open demo: the page, the pane in it, and what a person does in the sheet. */
export interface Demo {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly sheet: SheetDriver;
  /** What the page or the pane complained of since it was opened; a journey expects none. */
  readonly complaints: readonly string[];
  /** Opens another file by the File menu. */
  open(file: NonNullable<DemoWish['file']>): Promise<void>;
  /** Saves by the File menu; the bytes of the .xlsx. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;

/** Opens the demo in a fresh browser context and waits until the pane has met its host. */
export async function openDemo(wish: DemoWish = {}): Promise<Demo> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  const context = await (
    await browser
  ).newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: wish.locale ?? 'en-US',
    colorScheme: wish.theme === 'dark' ? 'dark' : 'light',
    forcedColors: wish.theme === 'contrast' ? 'active' : 'none',
    viewport: wish.viewport ?? { width: 1440, height: 860 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(await addressOf(wish));
  const demo: Demo = {
    page,
    pane: page.frameLocator('[data-testid="pane-frame"]'),
    sheet: new SheetDriver(page),
    complaints,
    open: (file) => openFile(page, file),
    save: () => saveFile(page),
    close: () => context.close(),
  };
  await page.locator('[role="grid"]').waitFor({ state: 'attached' });
  // Into a pane of another origin nobody can look.
  if (wish.panePort === undefined) await connected(page);
  return demo;
}

async function addressOf(wish: DemoWish): Promise<string> {
  const query = new URLSearchParams({ lang: wish.locale ?? 'en-US', theme: wish.theme ?? 'light' });
  if (wish.file !== undefined) query.set('file', await handOver(await given(wish.file)));
  else if (!wish.welcome) query.set('file', 'new');
  if (wish.paneWidth !== undefined) query.set('pane', String(wish.paneWidth));
  if (wish.panePort !== undefined) query.set('pane-port', String(wish.panePort));
  return `${inject('demoAddress')}?${query.toString()}`;
}

async function given(file: NonNullable<DemoWish['file']>): Promise<GivenFile> {
  return typeof file === 'string' ? { name: basename(file), bytes: await readFile(file) } : file;
}

/** Lays a file among those that the server has; its address there. The File menu would load the pane a second time. */
async function handOver({ name, bytes }: GivenFile): Promise<string> {
  const { folder, address } = inject('givenFiles');
  const id = randomUUID();
  await mkdir(join(folder, id), { recursive: true });
  await writeFile(join(folder, id, name), bytes);
  return `${address}${id}/${encodeURIComponent(name)}`;
}

async function openFile(page: Page, file: NonNullable<DemoWish['file']>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(File|文件)$/ }).click();
  await page.getByRole('menuitem', { name: /^(Open|打开)/ }).click();
  const { name, bytes } = await given(file);
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await connected(page);
}

async function saveFile(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(File|文件)$/ }).click();
  await page.getByRole('menuitem', { name: /^(Save as|另存为) \.xlsx/ }).click();
  const pieces: Uint8Array[] = [];
  for await (const piece of await (await download).createReadStream()) pieces.push(piece as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Until office.js in the pane has finished its handshake with the host. */
async function connected(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('[data-testid="pane-frame"]');
    const inner = frame?.contentWindow as
      { Office?: { context?: { displayLanguage?: string } } } | null | undefined;
    return inner?.Office?.context?.displayLanguage !== undefined;
  });
}
