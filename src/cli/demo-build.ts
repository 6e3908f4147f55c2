import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DemoFolders } from '../host/server/demo-server.ts';

/** Where the demo takes office.js from: the installed package, unmodified. */
const OFFICE_JS_URL = '/office-js/office.js';

const INPUTS = ['src', 'assets', 'build', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Folders of the demo below the project's root. */
export function demoFolders(root: string): DemoFolders {
  return {
    root,
    page: join(root, '.cache/demo/page'),
    pane: join(root, '.cache/demo/pane'),
    officeJs: join(root, 'node_modules/@microsoft/office-js/dist'),
  };
}

/** Builds page and pane unless nothing has changed since the last time; rejects with what the build said. */
export async function buildDemo(root: string, say: (line: string) => void): Promise<void> {
  const stamp = join(root, '.cache/demo/stamp');
  const now = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building the page and the pane (about 20 seconds the first time) …');
  await Promise.all([
    runWebpack(root, ['--config', 'src/host/page/webpack.config.js']),
    buildPane(root, 'development', '.cache/demo/pane'),
  ]);
  mkdirSync(join(root, '.cache/demo'), { recursive: true });
  writeFileSync(stamp, now);
}

/** Builds the pane alone, with the office.js that the demo serves, into a folder below the root. */
export function buildPane(root: string, mode: 'development' | 'production', out: string): Promise<void> {
  return runWebpack(root, ['--mode', mode, '--env', `out=${out}`]);
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) addToHash(join(root, input), hash);
  return hash.digest('hex');
}

function addToHash(path: string, hash: ReturnType<typeof createHash>): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) for (const name of readdirSync(path).sort()) addToHash(join(path, name), hash);
  else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
}

function runWebpack(root: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), ...args], {
    cwd: root,
    env: { ...process.env, OFFICE_JS_URL },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}
