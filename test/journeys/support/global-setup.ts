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
    /** Where workers reach the one browser. */
    browserEndpoint: string;
  }
}

/** One build, one server and one browser for all journeys of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../../..');
  const executablePath = ensureChromium();
  await buildDemo(root, (line) => console.log(line));
  const server = await startDemoServer(demoFolders(root), 0);
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  project.provide('demoAddress', server.address);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
