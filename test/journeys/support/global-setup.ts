import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildDemo, demoFolders } from '../../../src/cli/demo-build.ts';
import { startDemoServer } from '../../../src/host/server/demo-server.ts';
import { ensureChromium } from './ensure-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running demo, ends in `/`. */
    demoAddress: string;
    /** Where files are laid for the demo to open, and the path at which it then finds them, ends in `/`. */
    givenFiles: { readonly folder: string; readonly address: string };
    /** Where workers reach the one browser. */
    browserEndpoint: string;
  }
}

/** One build, one server and one browser for all journeys of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../../..');
  const executablePath = ensureChromium();
  await buildDemo(root, (line) => console.log(line));
  const folders = demoFolders(root);
  const givenFiles = { folder: join(folders.page, 'given'), address: '/given/' };
  const server = await startDemoServer(folders, 0);
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  project.provide('demoAddress', server.address);
  project.provide('givenFiles', givenFiles);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    rmSync(givenFiles.folder, { recursive: true, force: true });
  };
}
