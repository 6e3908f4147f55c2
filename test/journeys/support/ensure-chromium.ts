import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '../../..');

const WHERE: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    `${process.env.PROGRAMFILES ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)'] ?? ''}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

/**
 * The path of a Chromium: `CHROMIUM_PATH`, one that is installed, one through apt when root, or Playwright's own.
 * Throws with what to do when none can be had.
 */
export function ensureChromium(): string {
  const found = installed();
  if (found !== null) return found;
  console.log('The journeys need Chromium; none is installed, so it is fetched now.');
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (installed() === null)
    run(process.execPath, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  const fetched = installed();
  if (fetched !== null) return fetched;
  throw new Error(
    'The journeys need Chromium, and none could be had. Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run the tests again. ' +
      'All other tests run without it: npx vitest run --project unit',
  );
}

function installed(): string | null {
  const named = process.env.CHROMIUM_PATH;
  const places = [
    ...(named === undefined ? [] : [named]),
    ...(WHERE[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
